import { costReaching, curveOf, frameNameOf, frames } from "../../src/engine";
import { programmes, type Programme } from "../../src/rules";

export type Value = number | string | boolean | null | readonly (readonly (number | string | boolean | null)[])[];

/** One call: its arguments, and which of them stand in cells. */
export interface Case {
  readonly name: string;
  readonly args: readonly Value[];
  readonly cells: readonly number[];
}

/** Every whole cost at which the answer of a line can turn, with its neighbours. */
export function turningCosts(programme: Programme): readonly number[] {
  const { NORMAL, INVOICE, EDI, SECURITY } = programme.frames;
  const found = new Set<number>([0, 1, 2, 3, 4]);
  for (const { line } of [NORMAL, INVOICE, EDI, SECURITY])
    for (const kind of ["medium", "small", "large", "minimumWage"] as const) {
      const curve = curveOf(line, kind);
      const caps =
        "cap" in line.limit
          ? [line.limit.cap.value]
          : line.limit.tiers.flatMap((tier) => [
              "upTo" in tier ? tier.upTo.value : tier.below.value,
              tier.atLeast?.value ?? 0,
            ]);
      const subsidies = [line.floor?.value ?? 0, ...caps];
      const turns = [
        ...curve.map(({ threshold }) => threshold),
        ...subsidies.flatMap((yen) => [costReaching(curve, yen), costReaching(curve, yen + 1)]),
      ];
      for (const turn of turns) for (const step of [-1, 0, 1]) if (turn + step >= 0) found.add(turn + step);
    }
  return [...found].sort((a, b) => a - b);
}

const sizes: readonly Value[] = [true, false, "大企業"];
const counts: readonly Value[] = [null, 0, 1, 2, 3, 4, 5];

/** AMOUNT and its companions, around every turning point of every year, frame, size and count. */
export function turningCases(): readonly Case[] {
  const names = ["AMOUNT", "SELFPAY", "RATE"];
  let turn = 0;
  return programmes.flatMap((programme) =>
    [...frames.map((frame) => frameNameOf(programme, frame)), ...(programme.tierNames ?? [])].flatMap(({ name }) =>
      sizes.flatMap((size) =>
        counts.flatMap((count) =>
          [true, false].flatMap((minimumWage) =>
            turningCosts(programme)
              .filter((_, index) => (index + turn++) % 3 === 0)
              .map((cost, index) => ({
                name: names[index % 3] ?? "AMOUNT",
                args: [name.ja, cost, size, count, programme.year, minimumWage],
                cells: index % 2 === 0 ? [1] : [1, 3],
              })),
          ),
        ),
      ),
    ),
  );
}

const choices = <Item>(items: readonly [Item, ...Item[]], at: number): Item => items[at % items.length] ?? items[0];

/** INVOICE with hardware around its caps, and EDI with shares that leave fractions of a yen. */
export function hardwareAndAccountCases(): readonly Case[] {
  return programmes.flatMap((programme, year) =>
    turningCosts(programme).flatMap((cost, at) =>
      sizes.flatMap((size, which): Case[] => [
        {
          name: "INVOICE",
          args: [
            cost,
            choices([null, 0, 1, 2], at + which),
            size,
            choices([null, 0, 1, 199_999, 200_000, 200_003], at + year),
            choices([0, 399_999, 400_000, 400_001], at + which),
            programme.year,
          ],
          cells: choices([[0], [0, 1], [0, 1, 3, 4]], at),
        },
        {
          name: "EDI",
          args: [
            cost,
            size,
            choices([null, 0, 3, 7, 1], at + which),
            choices([null, 7, 7, 11, 3], at + which),
            programme.year,
          ],
          cells: choices([[0], [0, 2, 3], [0, 1, 2, 3]], at),
        },
      ]),
    ),
  );
}

/** Frames, sizes and flags as cells may hold them, right and wrong. */
export function spellingCases(): readonly Case[] {
  const frameCells: readonly Value[] = [
    ...frames,
    "通常",
    "通常枠",
    "インボイス枠",
    "電子取引",
    "A類型",
    "デジタル化基盤導入類型",
    "通常わく",
    null,
    1,
  ];
  const sizeCells: readonly Value[] = [
    true,
    false,
    null,
    "はい",
    "いいえ",
    "○",
    "小規模",
    "小規模事業者",
    "中小",
    "中小企業",
    "大企業",
    "LARGE",
    "個人",
    2,
  ];
  const costCells: readonly Value[] = [0, null, "", 100_000, 1_000_000, 1_000_000.5, -1, "abc", true];
  return programmes.flatMap((programme) => [
    ...frameCells.map((frame): Case => ({
      name: "AMOUNT",
      args: [frame, 1_000_000, false, 2, programme.year],
      cells: [0, 1],
    })),
    ...sizeCells.flatMap((size): Case[] => [
      { name: "AMOUNT", args: ["INVOICE", 1_000_000, size, 2, programme.year], cells: [2] },
      { name: "EDI", args: [1_000_000, size, null, null, programme.year], cells: [1] },
      { name: "AMOUNT", args: ["NORMAL", 1_000_000, false, 2, programme.year, size], cells: [1, 5] },
    ]),
    ...costCells.flatMap((cost): Case[] => [
      { name: "AMOUNT", args: ["NORMAL", cost, false, 2, programme.year], cells: [1] },
      { name: "SELFPAY", args: ["SECURITY", cost, false, null, programme.year], cells: [1] },
      { name: "AMOUNT", args: ["NORMAL", 5_000_000, false, cost === "" ? null : cost, programme.year], cells: [3] },
      { name: "INVOICE", args: [cost, 2, false, cost, 0, programme.year], cells: [0, 3] },
    ]),
    { name: "AMOUNT", args: ["INVOICE", 1_000_000, false, 2, programme.year], cells: [1, 4] },
    { name: "AMOUNT", args: ["NORMAL", 1_000_000, false, 2, `${String(programme.year)}年度`], cells: [1, 4] },
  ]);
}
