/** Once what is wrong stands on the page: the first field that has to be looked at. */
export const focusInvalid = (form: HTMLElement | null): void => {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
};
