import assert from "node:assert/strict";
import type { Frame, Locator, Page } from "playwright-core";
import { workbenchInBrowser, writeSampleQuote } from "./support";

describe("The conditions of an estimate in Chromium", function () {
  this.timeout(120_000);
  const openPage = workbenchInBrowser();
  let page: Page;
  let pane: Frame;

  /** Unfolds what is folded in the view, and waits for it: a click on its line toggles it. */
  const unfold = async (testId: string): Promise<Locator> => {
    const fold = pane.getByTestId(testId);
    await fold.locator("> summary").click();
    return fold;
  };

  const shows = async (testId: string, expected: string): Promise<void> => {
    await pane.getByTestId(testId).filter({ hasText: expected }).waitFor();
  };

  const type = async (fields: Readonly<Record<string, string>>): Promise<void> => {
    for (const [testId, value] of Object.entries(fields)) await pane.getByTestId(testId).fill(value);
  };

  describe("of a cell with 1,000,000 yen", () => {
    beforeEach(async () => {
      ({ page, pane } = await openPage());
      await pane.getByTestId("tab-estimate").click();
      await pane.getByTestId("use-selection").waitFor();
      await page.evaluate(() => {
        const sheet = window.workbench?.context.book.getActiveSheet();
        sheet?.setActiveRange(sheet.getRange("A2"));
      });
      await pane.getByTestId("use-selection").click();
      await shows("best-amount", "666,666円");
      await unfold("conditions");
      await pane.getByTestId("functions").selectOption("2");
      await shows("best-amount", "722,222円");
    });

    it("finds the size from industry, capital and employees, and the amount follows", async () => {
      const wizard = await unfold("size-wizard");
      await wizard.getByRole("combobox").selectOption({ label: "小売業" });
      await type({ capital: "１０，０００，０００", employees: "5" });
      await wizard.getByText("小規模事業者です（条件に反映しました）。").waitFor();
      assert.equal(await pane.getByTestId("size").inputValue(), "small");
      await shows("best-amount", "750,000円");
      await type({ employees: "6" });
      await shows("best-amount", "722,222円");
      await type({ capital: "50,000,001", employees: "51" });
      assert.equal(await pane.getByTestId("size").inputValue(), "large");
      await shows("best-frame", "500,000円");
      await shows("best-frame", "電子取引類型");
    });

    it("says nothing of a size that cannot be told yet", async () => {
      const wizard = await unfold("size-wizard");
      await type({ capital: "1千万円くらい", employees: "5" });
      assert.equal(await wizard.getByRole("status").innerText(), "");
      assert.equal(await pane.getByTestId("size").inputValue(), "medium");
    });

    it("finds who pays close to the minimum wage, in the years that know such a rate", async () => {
      for (const frame of ["INVOICE", "EDI", "SECURITY"]) await pane.getByTestId(`choose-${frame}`).uncheck();
      await shows("best-amount", "500,000円");
      const wizard = await unfold("wage-wizard");
      await type({ "wage-qualifying": "3", "wage-employees": "10", "wage-months": "3" });
      await wizard.getByText("当たります（条件に反映しました）").waitFor();
      await shows("best-amount", "666,666円");
      await type({ "wage-months": "2" });
      await wizard.getByText("当たりません（条件に反映しました）").waitFor();
      await shows("best-amount", "500,000円");
      await pane.getByLabel("2024").check();
      await pane.getByLabel("2026（暫定）").uncheck();
      await wizard.getByText("選んだ年度には、最低賃金近傍の補助率がありません。").waitFor();
    });

    it("follows size, functions, processes and the minimum wage that are chosen by hand", async () => {
      await pane.getByTestId("size").selectOption("small");
      await shows("best-amount", "750,000円");
      await pane.getByTestId("functions").selectOption("1");
      await shows("frame-INVOICE", "500,000円");
      await pane.getByTestId("processes").selectOption("4");
      await shows("conditions", "条件：2026（暫定）・小規模事業者・プロセス4・1機能");
      await pane.getByRole("switch", { name: "最低賃金近傍の事業者" }).check();
      await shows("conditions", "最低賃金近傍");
    });

    it("asks for the accounts of 電子取引類型 and for what a group adds", async () => {
      await type({ "typed-sme": "6", "typed-all": "10" });
      await shows("frame-EDI", "400,000円");
      await type({ "typed-sme": "11" });
      await shows("conditions-EDI", "中小企業等の数は1以上、全数以下の整数にしてください。");
      await type({ "typed-sme": "", "typed-all": "" });
      await pane.getByTestId("choose-GROUP").check();
      await type({ "typed-members": "10", "typed-analysis": "6,000,000", "typed-administration": "1,200,000" });
      await shows("group-amount", "11,970,368円");
    });

    it("keeps conditions under a name, and lets them go again", async () => {
      const scenarios = pane.getByTestId("scenarios");
      await scenarios.locator("> summary").click();
      await pane.getByTestId("scenario-name").fill("小規模の場合");
      await pane.getByTestId("add-scenario").click();
      await scenarios.getByText("追加した案（1）").waitFor();
      await pane.getByRole("button", { name: "案「小規模の場合」を外す" }).click();
      await scenarios.getByText("追加した案（0）").waitFor();
    });
  });

  it("says which imported quote cannot be used any more", async () => {
    ({ page, pane } = await openPage());
    await writeSampleQuote(pane);
    await pane.getByTestId("written").waitFor();
    await page.evaluate(() => {
      const sheet = window.workbench?.context.book.getActiveSheet();
      const rows = sheet?.getRange("A1:T40").getValues() ?? [];
      const row = rows.findIndex((cells) => cells.includes("対象経費（税抜）"));
      sheet?.getRange(row, rows[row]?.indexOf("対象経費（税抜）") ?? -1).setValue("経費");
    });
    await pane.getByTestId("tab-estimate").click();
    await shows(
      "lost-quotes",
      "は、表の見出し「区分」「対象経費（税抜）」「月数」がこの順に並んでいないため使えません",
    );
  });
});
