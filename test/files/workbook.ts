import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { recalculate, type Recalculated } from "../../src/files";
import { provideCustomFunctions } from "../functions/customFunctions";

provideCustomFunctions();

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook to be written: the markup of the cells of each sheet, by its name. */
export interface Parts {
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
  /** The markup of the defined names. */
  readonly names?: string;
  /** The markup of a table on the first sheet. */
  readonly table?: string;
  readonly date1904?: boolean;
  /** Members that stand beside those of the workbook. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

const escapedText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const cellType = (value: string | number | boolean): string =>
  typeof value === "number"
    ? ""
    : typeof value === "boolean"
      ? ' t="b"'
      : value.startsWith("#")
        ? ' t="e"'
        : ' t="str"';

/** A cell with a formula and the value that is stored for it; none where `value` is left out. */
export const formula = (address: string, text: string, value?: string | number | boolean, more = ""): string =>
  `<c r="${address}"${value === undefined ? "" : cellType(value)}><f${more}>${escapedText(text)}</f>${value === undefined ? "" : `<v>${typeof value === "boolean" ? String(Number(value)) : escapedText(String(value))}</v>`}</c>`;

/** A cell with a value that was typed. */
export const typed = (address: string, value: string | number | boolean): string =>
  typeof value === "string"
    ? `<c r="${address}" t="inlineStr"><is><t>${escapedText(value)}</t></is></c>`
    : `<c r="${address}"${cellType(value)}><v>${String(Number(value))}</v></c>`;

/** Cells in their rows, as a sheet holds them. */
export const rowsOf = (...cells: readonly string[]): string => {
  const rows = new Map<string, string[]>();
  for (const cell of cells) {
    const row = /r="[A-Z]+(\d+)"/.exec(cell)?.[1] ?? "1";
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return [...rows]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([row, each]) => `<row r="${row}">${each.join("")}</row>`)
    .join("");
};

const metadata = `<metadata xmlns="${main}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;

const relationsFile = (...all: readonly string[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${all.join("")}</Relationships>`;

/** The parts of a workbook in the order in which Excel writes them. */
export function partsOf({ sheets, strings = [], names = "", table, date1904 = false, more = {} }: Parts): Zippable {
  const listed = Object.entries(sheets).map(([name, cells], index) => ({ name, cells, at: String(index + 1) }));
  const overrides = listed.map(
    ({ at }) =>
      `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  const texts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${overrides.join("")}<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/></Types>`,
    "_rels/.rels": relationsFile(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${listed.map(({ name, at }) => `<sheet name="${escapedText(name)}" sheetId="${at}" r:id="rId${at}"/>`).join("")}</sheets>${names === "" ? "" : `<definedNames>${names}</definedNames>`}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationsFile(
      ...listed.map(({ at }) => relation(`rId${at}`, "worksheet", `worksheets/sheet${at}.xml`)),
      relation("rId91", "sharedStrings", "sharedStrings.xml"),
      relation("rId92", "sheetMetadata", "metadata.xml"),
    ),
    ...Object.fromEntries(
      listed.map(({ cells, at }) => [
        `xl/worksheets/sheet${at}.xml`,
        `${declaration}<worksheet xmlns="${main}"><sheetData>${cells}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
      ]),
    ),
    "xl/sharedStrings.xml": `${declaration}<sst xmlns="${main}">${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    "xl/metadata.xml": declaration + metadata,
    ...(table === undefined
      ? {}
      : {
          "xl/worksheets/_rels/sheet1.xml.rels": relationsFile(relation("rId1", "table", "../tables/table1.xml")),
          "xl/tables/table1.xml": declaration + table,
        }),
    ...more,
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
  );
}

export const workbook = (parts: Parts): Uint8Array => zipSync(partsOf(parts), { level: 6 });

/** A workbook of one sheet. */
export const sheetOf = (...cells: readonly string[]): Uint8Array => workbook({ sheets: { 試算: rowsOf(...cells) } });

/** Recalculates what must be possible to recalculate. */
export async function recalculated(bytes: Uint8Array): Promise<Recalculated> {
  const result = await recalculate("試算.xlsx", bytes);
  if (result.kind === "refused") throw new Error(result.why);
  return result;
}

/** A member of a workbook as text. */
export const memberText = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** The new values by cell, "B3" or "見積!B3" where there are several sheets. */
export const changesOf = ({ changed }: Recalculated): Readonly<Record<string, string>> =>
  Object.fromEntries(changed.map(({ cell, after }) => [cell, after]));

/** Why cells kept their values. */
export const keptIn = ({ kept }: Recalculated): Readonly<Record<string, string>> =>
  Object.fromEntries(kept.map(({ cell, why }) => [cell, why]));
