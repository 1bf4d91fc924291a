import { isHeaderWord } from "../../steps/columns";
import { numberIn } from "../../values/number";
import type { Line, Page, Piece } from "./types";

const isHeaderLine = ({ pieces }: Line): boolean =>
  pieces.length >= 3 && pieces.filter(({ text }) => isHeaderWord(text)).length >= Math.max(3, pieces.length * 0.6);

const hasAmount = ({ pieces }: Line): boolean =>
  pieces.length >= 2 && pieces.some(({ text }) => numberIn(text) !== null);

/** The middle of the widest white space between two header words that no row's text crosses. */
function cutBetween(left: Piece, right: Piece, body: readonly Piece[]): number {
  const [from, to] = [(left.x + left.right) / 2, (right.x + right.right) / 2];
  const edges = body.filter((piece) => piece.right > from && piece.x < to).sort((a, b) => a.x - b.x);
  let best = { size: -1, at: (left.right + right.x) / 2 };
  let end = from;
  for (const piece of [...edges, { x: to, right: to }]) {
    if (piece.x - end > best.size) best = { size: piece.x - end, at: (piece.x + end) / 2 };
    end = Math.max(end, piece.right);
  }
  return best.size < 2 ? (left.right + right.x) / 2 : best.at;
}

function columnsFor(header: Line, body: readonly Line[]): number[] {
  const pieces = body.filter((line) => line.pieces.length >= 3).flatMap((line) => line.pieces);
  return header.pieces.slice(1).map((piece, at) => cutBetween(header.pieces[at] ?? piece, piece, pieces));
}

/** The same line with one piece per column, each beginning at its column's left edge. */
function snap(line: Line, cuts: readonly number[], first: number): Line {
  const groups = new Map<number, Piece[]>();
  for (const piece of line.pieces) {
    const centre = (piece.x + piece.right) / 2;
    const isWide = cuts.filter((cut) => cut > piece.x && cut < piece.right).length > 1;
    const column = isWide ? cuts.filter((cut) => cut <= piece.x).length : cuts.filter((cut) => cut <= centre).length;
    groups.set(column, [...(groups.get(column) ?? []), piece]);
  }
  const pieces = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([column, list]): Piece => ({
      text: list.map(({ text }) => text).join(" "),
      x: column === 0 ? first : (cuts[column - 1] ?? first),
      right: cuts[column] ?? Math.max(...list.map(({ right }) => right)),
    }));
  return { ...line, pieces };
}

const isDivided = (page: Page, above: Line, below: Line): boolean =>
  page.horizontal.some(
    (rule) => rule.at > above.y - above.size * 0.2 && rule.at < below.y - below.size * 0.3 && rule.to - rule.from > 100,
  );

/** Headings, remarks and totals never go on from the row above. */
const isOwnRow = ({ pieces }: Line, isRuled: boolean): boolean =>
  (isRuled ? /^[■●◆【〔]|[小合]計|消費税|備考/ : /^[■●◆【〔(（※・]|[小合]計|消費税|備考/).test(pieces[0]?.text ?? "");

/** Text of the same column as above, or the figures of a row whose name stands above them. */
function goesOn(above: Line, line: Line, isRuled: boolean): boolean {
  const [first] = line.pieces;
  const isText = line.pieces.length === 1 && numberIn(first?.text ?? "") === null;
  if (isText) return above.pieces.some(({ x }) => x === first?.x) && (isRuled || hasAmount(above));
  return above.pieces.length === 1 && hasAmount(line) && !line.pieces.some(({ x }) => x === above.pieces[0]?.x);
}

function join(above: Line, line: Line): Line {
  const pieces = new Map(above.pieces.map((piece) => [piece.x, piece]));
  for (const piece of line.pieces) {
    const upper = pieces.get(piece.x);
    pieces.set(piece.x, upper ? { ...upper, text: upper.text + piece.text } : piece);
  }
  return { ...above, y: line.y, pieces: [...pieces.values()].sort((a, b) => a.x - b.x) };
}

/** Lines of one cell stand closer to each other than to the next row. */
const isTight = (gap: number, size: number, next: number): boolean =>
  gap <= size * 1.45 || (gap <= size * 2 && gap < next * 0.85);

/** Text that goes on in the next line belongs to the row before it; a row's figures may stand between two lines of its name. */
function unwrap(page: Page, lines: readonly Line[]): Line[] {
  const rows: Line[] = [];
  const isRuled = page.horizontal.length >= 4;
  const isNear = (above: Line, line: Line, below: Line | undefined): boolean =>
    isRuled ? !isDivided(page, above, line) : isTight(line.y - above.y, line.size, below ? below.y - line.y : 0);
  for (const [at, line] of lines.entries()) {
    const above = rows.at(-1);
    if (above && isNear(above, line, lines[at + 1]) && !isOwnRow(line, isRuled) && goesOn(above, line, isRuled))
      rows[rows.length - 1] = join(above, line);
    else rows.push(line);
  }
  return rows;
}

/** Cuts the rows under a header at the white space beside the header's words, where vertical rules do not do it. */
export function cutColumns(page: Page, lines: readonly Line[]): Line[] {
  const at = lines.findIndex(isHeaderLine);
  const header = lines[at];
  if (!header || page.vertical.length >= header.pieces.length) return [...lines];
  const body = lines.slice(at + 1);
  const cuts = columnsFor(header, body);
  const first = Math.min(
    header.pieces[0]?.x ?? 0,
    ...body.filter(hasAmount).map((line) => line.pieces[0]?.x ?? Infinity),
  );
  return [
    ...lines.slice(0, at),
    snap(header, cuts, first),
    ...unwrap(
      page,
      body.map((line) => snap(line, cuts, first)),
    ),
  ];
}
