/** The library types its full build only. */
declare module 'exifr/dist/mini.esm.mjs' {
  interface Exifr {
    gps(file: Blob): Promise<{ latitude: number; longitude: number } | undefined>;
  }
  const exifr: Exifr;
  export default exifr;
}
