/** The same sentences in another language: every key, with the same figures to fill in. */
export type Translation<Text> = Text extends string
  ? string
  : Text extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof Text]: Translation<Text[Key]> };
