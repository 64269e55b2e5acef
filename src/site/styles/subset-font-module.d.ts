declare module 'subset-font' {
  interface Options {
    targetFormat: 'truetype' | 'woff2';
    noHinting: boolean;
    noLayoutClosure: boolean;
    keepFeatures: string[];
    dropTables: string[];
  }

  /** The font with only the glyphs of the text. */
  export default function subsetFont(original: Buffer, text: string, options: Options): Promise<Buffer>;
}
