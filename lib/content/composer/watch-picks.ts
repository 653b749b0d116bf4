/**
 * Photos the user hands to the page: picked in a file field, dropped or pasted. The dialog's own
 * markup is unknown, so all of the page is listened to, and nothing of it is touched.
 */
export function watchPicks(picked: (file: File) => void, signal: AbortSignal): void {
  const take = (files: FileList | undefined | null) => {
    for (const file of files ?? []) if (isPhoto(file)) picked(file);
  };
  const options = { capture: true, signal };
  document.addEventListener(
    'change',
    (event) => {
      const [field] = event.composedPath();
      if (field instanceof HTMLInputElement && field.type === 'file') take(field.files);
    },
    options,
  );
  document.addEventListener('drop', (event) => take(event.dataTransfer?.files), options);
  document.addEventListener('paste', (event) => take(event.clipboardData?.files), options);
}

/** Some systems give no type to HEIC files. */
const isPhoto = ({ type, name }: File): boolean =>
  type.startsWith('image/') || /\.(heic|heif|avif|jpe?g|png|webp|gif)$/i.test(name);
