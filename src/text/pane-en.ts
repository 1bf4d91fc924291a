import { grouped } from "./numbers";
import type { PaneText } from "./pane-ja";

const yen = (amount: number): string => `${amount < 0 ? "−" : ""}¥${grouped(Math.abs(amount))}`;
const signed = (amount: number): string => (amount > 0 ? `+${yen(amount)}` : yen(amount));
const count = (amount: number, one: string, many = `${one}s`): string =>
  `${grouped(amount)} ${amount === 1 ? one : many}`;

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const date = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${String(Number(day))} ${months[Number(month) - 1] ?? ""} ${year}`;
};

export const en: PaneText = {
  yen,
  signed,
  date,
  separator: " · ",

  title: "IT Introduction Subsidy calculator",

  tabs: {
    label: "Views",
    import: "Import quote",
    functions: "Functions",
  },

  loading: "Loading…",
  crashed: "The pane could not be shown. The workbook has not been changed. Please reopen the pane.",
  outsideExcel:
    "This page is open outside Excel. You can read and review a quote here; to write it, open the pane in Excel.",

  dismiss: "Close",

  empty: {
    title: "Import a quote",
    body: "Drop a vendor's quote here or choose it below. The lines are sorted into cost categories, checked against the totals and written to a new sheet.",
    formats: "Excel, CSV, text and PDF (no scans); several files at once.",
    choose: "Choose files",
    sample: "Try a sample quote",
    privacy: "Files are read on this computer only and are sent nowhere.",
    drop: "Drop to read the file",
    sampleMissing: "The sample could not be opened. Please choose a quote of your own.",
  },

  queue: {
    title: "Files",
    add: "Add files",
    waiting: "Waiting for its turn",
    reading: "Reading",
    progress: (done, total) => `${grouped(done)} of ${grouped(total)} read`,
    cancel: (file) => `Stop: reading ${file}`,
    cancelShort: "Stop",
    cancelled: "Reading was stopped.",
    retry: "Read again",
    dismiss: (file) => `Remove: ${file}`,
    dismissShort: "Remove",
    unreadable:
      "This file could not be opened. If another program has it open, close it there and choose the file again.",
    none: "No quote lines were found. Please open the file in Excel and look at its content.",
    announce: (file, quotes, lines) => `${file} has been read: ${count(quotes, "quote")}, ${count(lines, "line")}.`,
  },

  quote: {
    choose: "Quote",
    option: (position, total, title) => `${String(position)}/${String(total)}  ${title}`,
    kinds: {
      quote: "Quote",
      invoice: "Invoice",
      order: "Order",
      delivery: "Delivery note",
      unknown: "Document of unknown kind",
    },
    taxModes: { exclusive: "excl. tax", inclusive: "incl. tax", unknown: "tax not stated" },
    noVendor: "No vendor stated",
    lines: (lines) => count(lines, "line"),
    thousands: "in thousands of yen",
    remove: "Remove from list",
    removeLabel: (title) => `Remove ${title} from the list`,
    written: "Imported",
    encoding: "Encoding",
    encodingHint: "Choose another one if the text is garbled.",
  },

  totals: { subtotal: "Subtotal", tax: "Tax", total: "Total", headline: "Quoted amount" },

  reconciliation: {
    agrees: "Agrees with the totals",
    differs: (difference) => `Differs from the totals by ${yen(Math.abs(difference))}`,
    missing: "No total stated, so nothing to check against",
    missingHint: "Please compare the lines with the original quote.",
    differsHint: "Check whether lines are missing or counted twice; see also the rows left out below.",
    stated: (name, amount) => `${name} ${yen(amount)}`,
    plus: " + ",
    equals: " = ",
    check: (name, stated, computed, difference) =>
      `${name}: stated ${yen(stated)}, from the lines ${yen(computed)} (difference ${signed(difference)})`,
    sheetAgrees: "Agrees with the totals",
    sheetDiffers: (name, difference) => `${name} differs from the lines by ${signed(difference)}`,
    sheetMissing: "No total stated",
  },

  lines: {
    title: "Item / category",
    amount: "Eligible base (excl. tax)",
    list: "Lines of the quote",
    keys: "Up and down arrows move, Space includes or leaves out, Enter accepts the suggested category, Ctrl+Z undoes.",
    include: (name) => `Include ${name}`,
    category: (name) => `Category of ${name}`,
    unclassified: "Choose a category",
    discount: "Discount",
    optional: "Option (outside the total)",
    months: (number) => count(number, "month"),
    quantity: (quantity, unit) => `${quantity} ${unit}`,
    accept: "Accept",
    acceptLabel: (name, category) => `Accept: ${category} for ${name}`,
    instead: (category) => `Use ${category}`,
    insteadLabel: (name, category) => `Use ${category}: ${name}`,
    evidence: (words) => `Decided by: ${words}`,
    allocated: (amount) => `Discount −${yen(Math.abs(amount))} allocated`,
    discountSpread: "Allocated to the lines",
    inclusive: (amount) => `${yen(amount)} incl. tax`,
    read: (name, category, amount, state) =>
      `${name}, category ${category}, eligible base excluding tax ${yen(amount)}${state}`,
    readChoose: ", needs a category",
    readCheck: ", category worth checking",
    readExcluded: ", left out",
    sumLabel: (lines) => `${count(lines, "line")} to import (excl. tax)`,
    undo: "Undo",
    undone: "The last change was undone.",
    changed: (name, category) => `${name} is now “${category}”.`,
    acceptAll: (lines) => `Accept ${count(lines, "suggestion")}`,
    acceptedAll: (lines) => `${count(lines, "category", "categories")} accepted.`,
    chooseNotice: (lines) => `${count(lines, "line needs", "lines need")} a category.`,
    checkNotice: (lines) => `${count(lines, "category is", "categories are")} worth checking.`,
    goTo: "Go to line",
  },

  leftOut: {
    title: (rows) => `Rows left out (${grouped(rows)})`,
    row: (row, sheet) => (sheet === null ? `Row ${String(row)}` : `${sheet}, row ${String(row)}`),
    types: {
      heading: "Heading",
      subtotal: "Subtotal",
      tax: "Tax",
      total: "Total",
      optional: "Option",
      note: "Note",
      zero: "Zero amount",
      hidden: "Hidden",
      carried: "Carried over",
      unread: "Could not be read",
    },
  },

  warnings: { title: (remarks) => `Please check (${grouped(remarks)})` },

  write: {
    button: "Import into workbook",
    again: "Import the changes",
    where: "Writes to a new sheet",
    blockedChoose: "Choose the missing categories first",
    blockedEmpty: "No line is selected",
    blockedHost: "Available inside Excel",
    writing: "Writing…",
    waiting: "Waiting because a cell is being edited. Press Enter or Esc in the cell, and writing goes on.",
    stopWaiting: "Stop writing",
    done: (sheet, lines) => `${count(lines, "line")} written to sheet “${sheet}”.`,
    doneDetail: (table, best, byCategory) =>
      `Lines in ${table}, comparison of frames in ${best}, subsidy by category in ${byCategory}. Change a condition cell and they recalculate.`,
    replaced: (sheet) => `The earlier import “${sheet}” was replaced.`,
    notReplaced: (sheet) => `The earlier import “${sheet}” could not be deleted and was kept.`,
    namesUnknown:
      "The functions are not loaded yet, so the subsidy shows #NAME?. When the add-in has loaded, press F2 and Enter in those cells.",
    show: "Select the table",
    remove: "Remove what this step wrote",
    removed: (sheet) => `Sheet “${sheet}” was removed.`,
    changedSince: (sheet) =>
      `Cells on sheet “${sheet}” were changed after the import. Removing the sheet loses these changes too.`,
    removeAnyway: "Remove with the changes",
    keep: "Keep",
    next: "Next quote",
    already: (sheet) => `This quote is already in the workbook, on sheet “${sheet}”.`,
    alreadySimilar: (sheet) => `A quote with the same vendor and number is already on sheet “${sheet}”.`,
    alreadyChanged:
      "Cells there were changed after the import and would be lost (the condition cells are carried over).",
    alreadyHint: "Replacing deletes the old sheet. If formulas on other sheets refer to it, choose “Keep both”.",
    replace: "Replace",
    keepBoth: "Keep both",
    cancel: "Cancel",
  },

  failures: {
    "cell-editing":
      "A cell is still being edited, so nothing was written. Press Enter or Esc in the cell and try again.",
    cancelled: "Writing was stopped. The workbook has not been changed.",
    "structure-protected":
      "The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook) and try again.",
    "read-only":
      "This workbook cannot be changed (read-only or protected). Save it under another name or remove the protection, then try again.",
    "name-taken":
      "The sheet name is taken and no other name was accepted. Rename an import sheet that you no longer need and try again.",
    "api-missing":
      "This version of Excel lacks what the import needs (ExcelApi 1.7). Please use Microsoft 365, Excel 2019 or later, or Excel on the web.",
    "outside-excel": "Not connected to Excel. Please reopen this pane from Excel's Home tab.",
    "too-large": "This is more than can be written at once. Leave out some lines or split the quote.",
    "sheet-missing": "The sheet was not found. It may have been deleted or renamed.",
    "last-sheet":
      "No other sheet of the workbook is visible, so this one cannot be removed. Add a sheet and try again.",
    "unsafe-text": "Some text might have turned into a formula, so writing was undone. The workbook is as it was.",
    busy: "Excel is busy. Please try again when it has finished.",
    unknown: "Excel did not accept the data. The workbook is as it was. Please try again.",
  },
  failureDetail: (detail) => ` (Excel answered: ${detail})`,
  notTakenBack: (sheet) =>
    `The unfinished sheet “${sheet}” could not be removed. Please right-click its tab and delete it.`,

  sheet: {
    prefix: "Quote",
    table: "QuoteLines",
    untitled: "Quote",
    columns: {
      row: "Row",
      name: "Item",
      category: "Category",
      cost: "Eligible base (excl. tax)",
      months: "Mo.",
      original: "Quoted amount",
      note: "Remarks",
    },
    facts: {
      vendor: "Vendor",
      number: "No.",
      registrationNumber: "Reg. no.",
      date: "Date",
      validUntil: "Valid to",
      customer: "Customer",
      tax: "Amounts",
      reconciliation: "Check",
      file: "File",
      hash: "SHA-256",
    },
    conditions: {
      title: "Conditions (coloured cells can be changed)",
      year: "Year",
      yearHint: (first, last) => `Blank: the newest; ${first} to ${last}`,
      frame: "Frame",
      frameHint: "The best one; choose another",
      size: "Size of business",
      sizes: { small: "small", medium: "medium", large: "large" },
      yes: "yes",
      no: "no",
      processes: "Business processes",
      processesHint: "Decides the limit of 通常枠",
      functions: "Functions",
      functionsHint: "Of accounting, orders, payment",
      minimumWage: "Near minimum wage",
      minimumWageHint: "Yes for those near the minimum wage",
      count: "Number counted",
      countHint: "Follows from the frame",
    },
    answer: ({ frame, amount, own }) =>
      `=IFERROR(IF(${amount}>0,"Subsidy (upper limit) ¥"&TEXT(${amount},"#,##0")&"  "&${frame}&"  own share ¥"&TEXT(${own},"#,##0"),"No frame is open; the comparison says why."),"The subsidy depends on the conditions; see the comparison.")`,
    best: "Frames compared (best first)",
    byCategory: "Subsidy by category (in the frame of the conditions)",
    quantity: (quantity, unit, price) => `${quantity}${unit} × ¥${price}`,
    quantityOnly: (quantity, unit) => `Quantity ${quantity}${unit}`,
    onSheet: (name) => `Sheet ${name}`,
    onPage: (page) => `Page ${String(page)}`,
    uncertain: "Category to be checked",
    outsideTotal: "Option (outside the total of the quote)",
    discountSpread: "Discount (allocated to the lines)",
  },

  functions: {
    title: "Functions",
    search: "Find a function",
    searchHint: "By name or by a word of its description, such as rate",
    count: (functions) => count(functions, "function"),
    none: (query) => `No function matches “${query}”. Try another word.`,
    parameters: "Arguments",
    optional: "optional",
    result: "Result",
    example: "Example",
    gives: (result) => `→ ${result}`,
    source: (source) => `Source: ${source}`,
    insert: "Insert into selected cell",
    insertLabel: (name) => `Insert into selected cell: example of ${name}`,
    inserted: (address) => `The example was inserted into ${address}. Replace its values with your own or with cells.`,
    occupied: (address) => `${address} is not empty, so nothing was inserted. Please select an empty cell.`,
    removed: (address) => `The formula in ${address} was removed.`,
    changed: (address) => `${address} was changed after the insertion and was left as it is.`,
    missing: "The list of functions could not be opened. Please reopen the pane.",
  },
};
