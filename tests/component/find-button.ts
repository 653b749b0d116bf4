import { screen } from '@testing-library/react';

/** To press a button that what was done before may bring a moment later. */
export const findButton = (name: string | RegExp) => screen.findByRole('button', { name });
