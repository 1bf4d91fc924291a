import { cellName } from "../functions";
import type { FunctionMetadata } from "../functions";
import { SheetBuilder } from "./sheet";

/** All functions of the add-in with their help, as functions.json gives it. */
export const catalogueSheet = (metadata: readonly FunctionMetadata[]) => {
  const sheet = new SheetBuilder("functions", "関数一覧", [220, 660, 620])
    .height(0, 34)
    .row(0, 0, ["関数一覧"], "title")
    .row(1, 0, ["関数", "引数（［ ］は省略できます）", "説明"], "head");
  metadata.forEach((one, index) => {
    const parameters = one.parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(", ");
    sheet.row(2 + index, 0, [cellName(one), parameters, one.description ?? ""], ["text", "text", "note"]);
  });
  return sheet.build();
};
