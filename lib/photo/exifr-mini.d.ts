/** The library types its full build only. What its default export holds has no `gps`. */
declare module 'exifr/dist/mini.esm.mjs' {
  export function gps(
    file: Uint8Array,
  ): Promise<{ latitude: number; longitude: number } | undefined>;
}
