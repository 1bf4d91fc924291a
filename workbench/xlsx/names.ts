/** Namespaces and kinds of relationship in an Office Open XML package. */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
export const OFFICE_2011 = "http://schemas.microsoft.com/office/2011/relationships";
export const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
export const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Content types of the parts that are written. */
export const TYPE = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  sheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  strings: `${SPREADSHEET}.sharedStrings+xml`,
  metadata: `${SPREADSHEET}.sheetMetadata+xml`,
  table: `${SPREADSHEET}.table+xml`,
  settings: "application/vnd.ms-office.webextension+xml",
  panes: "application/vnd.ms-office.webextensiontaskpanes+xml",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  application: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
} as const;
