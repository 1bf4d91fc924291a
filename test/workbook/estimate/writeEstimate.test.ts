import assert from "node:assert/strict";
import {
  lastEstimate,
  removeSheet,
  writeEstimate,
  type EstimatePlan,
  type Scenario,
  type WrittenSheet,
} from "../../../src/workbook";
import type { Workbench } from "../../../workbench/node";
import { closeBook, done, openBook, sheetNames, write } from "../book";
import { quote } from "../quotes";

const scenario = (name: string, change: Partial<Scenario["conditions"]> = {}): Scenario => ({
  name,
  conditions: { size: "medium", processes: 1, functions: 1, minimumWage: false, ...change },
});

describe("writing an estimate", () => {
  let book: Workbench;
  beforeEach(async () => {
    book = await openBook();
  });
  afterEach(() => {
    closeBook(book);
  });

  const read = (sheet: string, address: string): Promise<unknown[][]> =>
    book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
      await context.sync();
      return range.values as unknown[][];
    });

  const set = (sheet: string, address: string, value: unknown): Promise<void> =>
    book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
      await context.sync();
    });

  const estimate = async (plan: EstimatePlan): Promise<WrittenSheet> =>
    done(await writeEstimate(plan, { language: "ja" }));

  /** The quote of BEST's own example, whose answer for small applicants with one function in 2025 is 317,600. */
  const quotes = async (...changes: Parameters<typeof quote>[0][]): Promise<[string, ...string[]]> => {
    const tables: string[] = [];
    for (const change of changes) tables.push(done(await write(quote(change))).record.tableName);
    const [first = "", ...rest] = tables;
    return [first, ...rest];
  };

  it("gives each frame and year its subsidy, each frame with its own count", async () => {
    const source = { kind: "quotes", tableNames: await quotes({}), together: false } as const;
    const plan: EstimatePlan = { source, years: [2025, 2023], scenarios: [scenario("小規模", { size: "small" })] };
    const { sheetName } = await estimate(plan);
    assert.equal(sheetName, "試算");
    assert.deepEqual(await read(sheetName, "B14:C21"), [
      [2025, 2023],
      [136_000, 136_000],
      [317_600, 304_000],
      [128_000, 128_000],
      [0, 0],
      ["★ インボイス枠（インボイス対応類型）", "★ インボイス枠（インボイス対応類型）"],
      [317_600, 304_000],
      [166_400, 180_000],
    ]);
  });

  it("says in one language why a frame is not open, and which documents it goes by", async () => {
    const source = { kind: "quotes", tableNames: await quotes({}), together: false } as const;
    const { sheetName } = await estimate({ source, years: [2025], scenarios: [scenario("案1")] });
    const rows = (await read(sheetName, "A42:B62")).filter(([name]) => name !== "");
    const reasons = rows.findIndex(([name]) => name === "対象にならない枠と、その理由");
    assert.deepEqual(rows.slice(reasons + 1), [
      ["案1 2025 セキュリティ対策推進枠", "この枠の対象になる経費がありません。"],
    ]);
    assert.match(rows.flat().join("\n"), /^2025　.*IT導入補助金/m);
    await set("Sheet1", "A1", 60_000);
    const cost = await estimate({
      source: { kind: "cost", address: "Sheet1!A1" },
      years: [2025],
      scenarios: [scenario("案1")],
    });
    const said = (await read(cost.sheetName, "A42:B62")).filter(([name]) => String(name).startsWith("案1"));
    assert.deepEqual(
      said.map(([, why]) => why),
      ["対象外：補助額3万円は下限5万円に届きません。", "対象外：補助額3万円は下限5万円に届きません。"],
    );
  });

  it("calculates again when an input is changed", async () => {
    await set("Sheet1", "A1", 2_000_000);
    const source = { kind: "cost", address: "Sheet1!A1" } as const;
    const { sheetName } = await estimate({ source, years: [2025], scenarios: [scenario("案1")] });
    assert.deepEqual(await read(sheetName, "B15:B16"), [[1_000_000], [500_000]]);
    await set(sheetName, "B8", 2);
    assert.deepEqual(await read(sheetName, "B15:B16"), [[1_000_000], [1_388_888]]);
    await set("Sheet1", "A1", 1_000_000);
    assert.deepEqual(await read(sheetName, "B15:B16"), [[500_000], [722_222]]);
  });

  it("puts alternatives side by side and adds quotes of one application together", async () => {
    const tableNames = await quotes({}, { vendor: "見本'商会", number: "B-2", sha256: "b".repeat(64) });
    const years = [2025] as const;
    const scenarios = [scenario("案1", { size: "small", functions: 2 })] as const;
    const beside = await estimate({ source: { kind: "quotes", tableNames, together: false }, years, scenarios });
    const [row] = await read(beside.sheetName, "B16:C16");
    assert.deepEqual(row, [317_600, 317_600]);
    const together = await estimate({ source: { kind: "quotes", tableNames, together: true }, years, scenarios });
    assert.equal(together.sheetName, "試算 (2)");
    // 544,000 of software at 4/5, and the cap of 100,000 for the PCs.
    assert.deepEqual(await read(together.sheetName, "B16"), [[535_200]]);
    assert.deepEqual(await read(together.sheetName, "B12"), [[968_000]]);
  });

  it("keeps named scenarios apart and remembers the plan", async () => {
    const source = { kind: "quotes", tableNames: await quotes({}), together: false } as const;
    const scenarios = [scenario("=1+1"), scenario("小規模なら", { size: "small" })] as const;
    const plan: EstimatePlan = { source, years: [2025], scenarios };
    const { sheetName } = await estimate(plan);
    assert.deepEqual(await read(sheetName, "B4:C4"), [["=1+1", "小規模なら"]]);
    assert.deepEqual(await read(sheetName, "B16:C16"), [[304_000, 317_600]]);
    assert.deepEqual(done(await lastEstimate()), plan);
  });

  it("is removed with one call, renamed or not, but asks where cells were changed", async () => {
    const source = { kind: "quotes", tableNames: await quotes({}), together: false } as const;
    const { record, sheetName } = await estimate({ source, years: [2025], scenarios: [scenario("案1")] });
    const before = (await sheetNames(book)).filter((name) => name !== sheetName);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).name = "客先用";
      await context.sync();
    });
    await set("客先用", "B7", 4);
    await set("客先用", "H1", "控え");
    assert.deepEqual(done(await removeSheet(record, { evenIfChanged: false })), {
      kind: "changed",
      sheetName: "客先用",
    });
    await set("客先用", "H1", "");
    assert.deepEqual(done(await removeSheet(record, { evenIfChanged: false })), {
      kind: "removed",
      sheetName: "客先用",
    });
    assert.deepEqual(await sheetNames(book), before);
    const again = await removeSheet(record, { evenIfChanged: false });
    assert.equal(again.kind === "failed" && again.code, "sheet-missing");
  });

  it("leaves room for every figure of the summary, with one case and one year too", async () => {
    await set("Sheet1", "A1", 1_000_000);
    const source = { kind: "cost", address: "Sheet1!A1" } as const;
    const { sheetName } = await estimate({ source, years: [2025], scenarios: [scenario("案1")] });
    const widths = await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const columns = ["B1", "C1"].map((cell) => sheet.getRange(cell).format.load("columnWidth"));
      await context.sync();
      return columns.map(({ columnWidth }) => columnWidth);
    });
    assert.equal(widths[0], widths[1]);
    assert.deepEqual(await read(sheetName, "A24:C24"), [["案1 2025", 666_666, 333_334]]);
  });

  it("compares the chosen frames alone, and asks only for what they need", async () => {
    const source = { kind: "quotes", tableNames: await quotes({}), together: false } as const;
    const scenarios = [scenario("案1", { size: "small" })] as const;
    const { sheetName } = await estimate({ source, years: [2025], frames: ["INVOICE", "SECURITY"], scenarios });
    const rows = await read(sheetName, "A4:B18");
    assert.deepEqual(
      rows.slice(6).map(([label]) => label),
      [
        ...["経費（税抜・円）", "", "補助額（上限・円）／年度"],
        ...["インボイス枠（インボイス対応類型）", "セキュリティ対策推進枠"],
        ...["最も有利な枠", "補助額（上限）", "自己負担額", ""],
      ],
    );
    assert.deepEqual(
      rows.slice(9, 14).map(([, value]) => value),
      [317_600, 0, "★ インボイス枠（インボイス対応類型）", 317_600, 166_400],
    );
    assert.doesNotMatch(rows.flat().join(), /アカウント|参加者/);
  });

  it("counts the share of the accounts in 電子取引類型, of a cost and of the eligible fee of a quote", async () => {
    await set("Sheet1", "A1", 1_000_000);
    const accounts = { sme: 30, all: 40 };
    const plan = { years: [2025], scenarios: [{ ...scenario("案1", { size: "large" }), accounts }] } as const;
    const cost = await estimate({ ...plan, source: { kind: "cost", address: "Sheet1!A1" } });
    // EDI's own example.
    assert.deepEqual(await read(cost.sheetName, "B10:B11"), [[30], [40]]);
    assert.deepEqual(await read(cost.sheetName, "B17"), [[375_000]]);
    await set(cost.sheetName, "B10", 0);
    assert.deepEqual(await read(cost.sheetName, "B17"), [[0]]);
    const reasons = (await read(cost.sheetName, "A42:B66")).filter(([name]) => /^案1.*電子取引/.test(String(name)));
    assert.deepEqual(
      reasons.map(([, why]) => why),
      ["中小企業・小規模事業者等に供与するアカウントが0です。"],
    );
    await set(cost.sheetName, "B11", "");
    assert.deepEqual(await read(cost.sheetName, "B17"), [[500_000]]);
    const tableNames = await quotes({});
    const lines = await estimate({ ...plan, source: { kind: "quotes", tableNames, together: false } });
    // 192,000 of cloud × 3/4 × 1/2.
    assert.deepEqual(await read(lines.sheetName, "B17"), [[72_000]]);
  });

  it("calculates the group beside the comparison, and takes its members' true sums", async () => {
    await set("Sheet1", "A1", 1_000_000);
    const group = { members: 10, analysis: 6_000_000, administration: 1_200_000 };
    const scenarios = [{ ...scenario("案1", { functions: 2 }), group }] as const;
    const source = { kind: "cost", address: "Sheet1!A1" } as const;
    const frames = ["INVOICE", "GROUP"] as const;
    const { sheetName, record } = await estimate({ source, years: [2025, 2024], frames, scenarios });
    // GROUP's own example: (a) 7,222,220, (b) 4,000,000, (c) 748,148.
    assert.deepEqual(await read(sheetName, "A21:B24"), [
      ["グループの経費（税抜・円）", 17_200_000],
      ["参加者の補助額の合計（インボイス枠）", 7_222_220],
      ["複数社連携の補助額（上限・全体）", 11_970_368],
      ["グループの自己負担額", 5_229_632],
    ]);
    assert.deepEqual(await read(sheetName, "B17:B18"), [["★ インボイス枠（インボイス対応類型）"], [722_222]]);
    await set(sheetName, "B22", 5_000_000);
    assert.deepEqual(await read(sheetName, "B23"), [[9_600_000]]);
    await set(sheetName, "C10", 9);
    await set(sheetName, "B10", 9);
    const reasons = (await read(sheetName, "A42:B66")).filter(([name]) => /^案1.*連携/.test(String(name)));
    assert.deepEqual(
      reasons.map(([, why]) => why),
      ["参加者が10者以上必要です。", "参加者が10者以上必要です。"],
    );
    await set(sheetName, "C10", "");
    assert.equal(done(await removeSheet(record, { evenIfChanged: false })).kind, "removed");
  });

  it("writes nothing when somebody deleted the quote in the meantime", async () => {
    const written = done(await write(quote()));
    const source = { kind: "quotes", tableNames: [written.record.tableName], together: false } as const;
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(written.sheetName).delete();
      await context.sync();
    });
    const outcome = await writeEstimate({ source, years: [2025], scenarios: [scenario("案1")] }, { language: "ja" });
    assert.equal(outcome.kind === "failed" && outcome.code, "sheet-missing");
    assert.deepEqual(await sheetNames(book), ["Sheet1"]);
  });
});
