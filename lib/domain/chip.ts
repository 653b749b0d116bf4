/** Where the chip sits and how; remembered between pages. */
export type Corner = 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';

export interface ChipLayout {
  corner: Corner;
  collapsed: boolean;
}
