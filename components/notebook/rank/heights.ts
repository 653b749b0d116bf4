export const TREND_HEIGHT = 176;
