import assert from "node:assert/strict";
import { frameNameOf, newestProgramme } from "../../src/engine";
import { categories, industries, processes, programmes } from "../../src/rules";
import { isCellError, provideCustomFunctions } from "./customFunctions";

provideCustomFunctions();
const functions = await import("../../src/functions");

/** A table as it is read: Japanese without the English in brackets, an error as its code. */
const read = (table: readonly (readonly unknown[])[]): unknown[][] =>
  table.map((row) =>
    row.map((cell) =>
      isCellError(cell) ? cell.code : typeof cell === "string" ? cell.replace(/（[^（）]*[a-z][^]*）$/, "") : cell,
    ),
  );

const band = "インボイス対応類型の概要 5. 補助額・補助率";
const normal = "通常枠の概要 5. 補助額・補助率";
const rounding = "koubo2025-tsujyo「補助額の１円未満は切り捨てとする」２－３ 補助対象経費、補助率及び補助額";
const processesNeeded =
  "業務プロセス数によって補助額が変わります。processesに業務プロセスの数を指定してください（4以上で上限が上がります）。";
const working = ["手順", "計算", "金額", "根拠"];

describe("EXPLAIN", () => {
  it("shows a fraction of a yen as one, and the amount as the last row", () => {
    assert.deepEqual(read(functions.explain("インボイス枠", 1_000_001, false, 2, 2025)), [
      working,
      ...[
        [
          "ソフトウェア等：補助額50万円までの部分",
          "666,666 2/3 × 3/4 = 500,000",
          500_000,
          `004「補助額50万円以下の部分は（補助率 3 / 4 以内」${band}`,
        ],
        [
          "ソフトウェア等：補助額50万円を超える部分",
          "333,334 1/3 × 2/3 = 222,222 8/9",
          "222,222 8/9",
          `004「補助額50万円超～350万円の部分は（補助率 2 / 3 以内）」${band}`,
        ],
        ["ソフトウェア等：合計", "", "722,222 8/9", ""],
        ["ソフトウェア等：1円未満切捨て", "", 722_222, rounding],
      ],
      ["事務局に登録されたITツールであること。", "", "", ""],
      ["補助額（上限）", "", 722_222, ""],
    ]);
  });

  it("gives the reason for a refusal its own row", () => {
    assert.deepEqual(read(functions.explain("通常枠", 90_000, false, 1, 2025)), [
      working,
      ["ソフトウェア等：対象経費 × 補助率", "90,000 × 1/2 = 45,000", 45_000, `004「補助率1／2以内」${normal}`],
      ["補助額45,000円は下限5万円に届きません。", "", "", `004「補助額5万円～150万円未満」${normal}`],
      ["対象外：補助額", "", 0, ""],
    ]);
  });

  it("asks for what is missing", () => {
    assert.deepEqual(read(functions.explain("通常枠", 4_000_000, false, null, 2025)).slice(-2), [
      [processesNeeded, "", "", `004「ITツールの業務プロセスが4つ以上」${normal}`],
      ["要確認：補助額", "", "#N/A", ""],
    ]);
  });
});

describe("QUOTETABLE", () => {
  const heading = ["費目", "金額", "対象経費", "補助率", "補助額", "備考"];

  it("has a row for each category and their total", () => {
    const lines = [
      ["SW_CLOUD", 192_000, 36],
      ["SVC_SETUP", 80_000, null],
      ["HW_PC", 212_000, null],
    ];
    assert.deepEqual(read(functions.quoteTable(lines, "インボイス枠", true, 1, 2025)), [
      heading,
      ["クラウド利用料", 192_000, 128_000, "4/5・2/3", 102_400, "契約期間のうち24か月分までを対象にしました。"],
      ["導入設定・マニュアル作成・導入研修", 80_000, 80_000, "4/5・2/3", 64_000, ""],
      ["PC・タブレット・プリンター・スキャナー・複合機", 212_000, 212_000, "1/2", 100_000, ""],
      [
        "合計",
        484_000,
        420_000,
        "",
        266_400,
        "事務局に登録されたITツールであること。ハードウェアは、対象になるソフトウェアとあわせて導入し、その使用に資するものであること。",
      ],
    ]);
  });

  it("says in its total why there is nothing, or what is missing", () => {
    assert.deepEqual(read(functions.quoteTable([["HW_PC", 212_000]], "インボイス枠", true, 1, 2025)).at(-1), [
      ...["合計", 212_000, 212_000, "", 0],
      "カテゴリー1（ソフトウェア購入費・クラウド利用料）がありません。オプション・役務・ハードウェアだけでは対象になりません。",
    ]);
    assert.deepEqual(read(functions.quoteTable([["SW_CLOUD", 4_000_000, 12]], "通常枠", true, null, 2025)).at(-1), [
      ...["合計", 4_000_000, 4_000_000, "", "#N/A"],
      processesNeeded,
    ]);
  });
});

describe("BEST", () => {
  it("puts the frames in order, with the own share where it is known", () => {
    assert.deepEqual(read(functions.best([["SW_CLOUD", 4_000_000, 12]], true, null, 2, 2025)), [
      ["順位", "枠", "補助額", "自己負担額", "備考"],
      [1, "インボイス枠（インボイス対応類型）", 2_750_000, 1_250_000, "対象"],
      [2, "インボイス枠（電子取引類型）", 2_666_666, 1_333_334, "対象"],
      [3, "通常枠", "#N/A", "", `要確認：${processesNeeded}`],
      [
        ...[4, "複数社連携IT導入枠", 0, 4_000_000],
        "対象外：複数社連携の補助額は構成員ごとの補助額から計算します。GROUP関数をお使いください。",
      ],
      [5, "セキュリティ対策推進枠", 0, 4_000_000, "対象外：この枠の対象になる経費がありません。"],
    ]);
  });
});

describe("the lists", () => {
  const column = (names: readonly string[]): readonly string[][] => names.map((name) => [name]);

  it("FRAMES names the frames as their year does", () => {
    assert.deepEqual(
      functions.frames(2023),
      column([
        "通常枠（A類型・B類型）",
        "デジタル化基盤導入類型",
        "商流一括インボイス対応類型",
        "複数社連携IT導入類型",
        "セキュリティ対策推進枠",
      ]),
    );
    assert.equal(functions.frames()[0]?.[0], frameNameOf(newestProgramme(), "NORMAL").name.ja);
  });

  it("CATEGORIES are all, or those of a frame", () => {
    assert.deepEqual(functions.categories(), column(categories.map(({ name }) => name.ja)));
    assert.deepEqual(functions.categories("電子取引", 2025), column(["クラウド利用料"]));
  });

  it("INDUSTRIES and PROCESSES are those of the rules", () => {
    assert.deepEqual(functions.industries(), column(industries.map(({ name }) => name.ja)));
    assert.deepEqual(functions.processes(), column(processes.map(({ code, name }) => `${code} ${name.ja}`)));
  });

  it("SOURCES are those of a year, or all", () => {
    const years = (table: readonly (readonly unknown[])[]): ReadonlySet<unknown> =>
      new Set(table.slice(1).map((row) => row[3]));
    assert.deepEqual([...years(functions.sources(2025))], [2025]);
    assert.equal(years(functions.sources()).size, programmes.length);
  });

  it("RULES are the numbers of one frame, CHANGES what two years have different", () => {
    const [heading, first] = read(functions.rules("セキュリティ", 2025));
    assert.deepEqual(heading, ["項目", "値", "単位", "資料", "箇所", "原文"]);
    assert.deepEqual(first, [
      ...["第1区分 補助率", "1/2", "", "004"],
      ...["セキュリティ対策推進枠の概要 5. 補助額・補助率", "中小企業が申請する場合：1/2以内"],
    ]);
    assert.deepEqual(read(functions.changes(2024, 2025)).slice(0, 2), [
      ["枠", "項目", "2024", "2025", "根拠"],
      [
        ...["通常枠", "第1区分 補助率（最低賃金近傍）", "なし", "2/3"],
        `004「30%以上であることを示した場合は補助率2／3以内」${normal}`,
      ],
    ]);
  });

  it("DEADLINES say where none is documented", () => {
    assert.deepEqual(read(functions.deadlines(2025, "セキュリティ")), [
      ["年度", "枠", "回", "締切日", "根拠"],
      [2025, "セキュリティ対策推進枠", "", "資料に締切の記載はありません", ""],
    ]);
  });
});
