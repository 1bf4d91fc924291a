import { strToU8, zipSync } from "fflate";
import Papa from "papaparse";
import { columnLetters, inputCount, type CalculateRows } from "../portable/sweep";
import { convertedByLibreOffice } from "./soffice";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A plain .xlsx with one sheet of these rows. */
const bookOf = (rows: string): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="表" sheetId="1" r:id="r"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
  });

const csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false";

/** LibreOffice's own name for what it writes as #VALUE! into a workbook. */
const invalidArgument = "Err:502";
const isNumber = /^-?[\d.]+(E[-+]?\d+)?$/;

function valueOf(shown: string): unknown {
  if (isNumber.test(shown)) return Number(shown);
  return shown === invalidArgument ? "#VALUE!" : shown;
}

/** In LibreOffice: a formula stands in the first row and is shared by the rows below, as when somebody fills it down. */
export const calculatedRowsInLibreOffice: CalculateRows = async (formulas, rows) => {
  const columns = formulas.map((_, along) => columnLetters(inputCount + along + 1));
  const firstRow = formulas.map(({ formula }, along) => {
    const column = columns[along] ?? "";
    const ref = `${column}1:${column}${String(rows.length)}`;
    return `<c r="${column}1"><f t="shared" ref="${ref}" si="${String(along)}">${escaped(formula(1))}</f></c>`;
  });
  const xml = rows.map((inputs, at) => {
    const row = String(at + 1);
    const given = inputs.map((value, along) =>
      value === null ? "" : `<c r="${columnLetters(along + 1)}${row}"><v>${String(value)}</v></c>`,
    );
    const filled =
      at === 0
        ? firstRow
        : columns.map((column, along) => `<c r="${column}${row}"><f t="shared" si="${String(along)}"/></c>`);
    return `<row r="${row}">${given.join("")}${filled.join("")}</row>`;
  });
  const text = new TextDecoder().decode(await convertedByLibreOffice(bookOf(xml.join("")), csv));
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  return data.map((row) => row.slice(inputCount).map(valueOf));
};
