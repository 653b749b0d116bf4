/** Names that stay (DESIGN 7). */
export const CHIP_TAG = 'room-techo-chip';
export const PANEL_TAG = 'room-techo-panel';
