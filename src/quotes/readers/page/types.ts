/** Text on a page, in points from its upper left corner; `y` is the baseline. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A ruling line: `at` across its direction, `from` and `to` along it. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Page {
  readonly number: number;
  readonly words: readonly Word[];
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** A piece of a row: the words between two rules or two white spaces. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

export interface Line {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly Piece[];
}
