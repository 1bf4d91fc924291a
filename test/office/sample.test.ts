import assert from "node:assert/strict";
import { isErrorValue, readValues, usedBox } from "../../workbench/excel";
import { loadAddin, openWorkbench } from "../../workbench/node";
import { sampleWorkbook } from "../../workbench/sample";

describe("The sample workbook with the built add-in", function () {
  this.timeout(30_000);

  it("shows no error in any cell, and the amount of the leaflet for one million yen", async () => {
    const addin = loadAddin();
    const workbench = await openWorkbench({ addin, data: sampleWorkbook(addin.metadata) });
    try {
      const { context } = workbench.session;
      const { book } = context;
      const errors = book.getSheets().flatMap((sheet) => {
        const sheetId = sheet.getSheetId();
        const box = usedBox(context, { sheetId });
        assert.ok(box, sheet.getSheetName());
        return (readValues(context, { sheetId, box }) ?? []).flat().filter(isErrorValue);
      });
      assert.deepEqual(errors, []);
      assert.deepEqual(await workbench.readCells("A2:C2", "試算"), [[1_000_000, 722_222, 277_778]]);
      workbench.setCells("A2", [[2_000_000]], "試算");
      assert.deepEqual(await workbench.readCells("B2", "試算"), [[1_388_888]]);
    } finally {
      workbench.close();
    }
  });
});
