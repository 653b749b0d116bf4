/** The shop's own pictures as the composer shows them. */
export const shopImages = (): string[] =>
  [...document.images]
    .map(({ src }) => src)
    .filter((src) =>
      /^https:\/\/((t?shop)\.r10s\.jp|(thumbnail\.)?image\.rakuten\.co\.jp)\//.test(src),
    );
