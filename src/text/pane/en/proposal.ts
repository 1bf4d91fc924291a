import type { proposal as japanese } from "../ja/proposal";
import type { Translation } from "../shape";

/** 提案書: the view, and the page that it writes. */
export const proposal: Translation<typeof japanese> = {
  title: "Proposal",
  lead: "Makes one A4 page for your client from an imported quote, on a sheet of its own. Its figures stay linked to the quote's sheet.",
  year: "Programme year",
  chosenFrame: "Frame",
  bestFrame: "The best frame",
  unreadable:
    "A line or a condition of the quote cannot be read, so nothing is calculated here. The proposal's sheet shows the reason.",
  noQuotes: "No quote has been imported into this workbook yet. Please import one first.",
  toImport: "Go to Import",
  choose: "Quote",
  refresh: "Read the list again",
  answer: "The answer now",
  write: "Make the proposal",
  where: "Writes to a new sheet",
  working: "Writing the proposal…",
  done: (sheet) => `The proposal is on the sheet “${sheet}”.`,
  doneDetail: "It is set up to fit one A4 page. Please check date and addressee before you print.",
  undecorated:
    "This Excel adds no charts or page set-up for add-ins, so the page was written without them: please choose A4, portrait, one page under Page Layout.",
  show: "Show the sheet",

  page: {
    prefix: "Proposal",
    title: "Subsidy proposal",
    to: (customer) => `=IF(${customer}="","","For "&${customer})`,
    subject: (subject, vendor) => `="Subject: "&${subject}&IF(${vendor}="",""," (quoted by "&${vendor}&")")`,
    cost: "Cost (excl. tax)",
    amount: "Subsidy (upper limit)",
    selfPay: "Self-pay (excl. tax)",
    frame: "Frame: ",
    basis: ({ year, size, processes, functions, minimumWage, isEdi }) =>
      `="Calculated for: programme year "&${year}&", size "&${size}&", business processes "&${processes}&", functions (accounting, orders, payment) "&${functions}&", near the minimum wage "&${minimumWage}&IF(${isEdi},", all accounts given to small and medium companies","")`,
    provisional: (year) => `"Provisional: the "&${year}&" leaflet says that its contents may change."`,
    beside: "Conditions and workings (not printed; coloured cells can be changed)",
    total: "Total",
    colon: ": ",
    applicationsSince: "Applications since",
    round: (round) => `"Deadline of round "&${round}`,
    noSchedule: "No deadline is documented; please see the secretariat's announcements.",
    costs: "Costs (yen, excl. tax)",
    columns: ["Category", "Amount", "Eligible", "Rate", "Subsidy", "Self-pay"],
    order: ["No.", "Row"],
    chart: "Subsidy and self-pay (yen)",
    remarks: "Conditions of the application",
    schedule: "Schedule (as far as documented)",
    sources: "Source documents",
    closing:
      "The subsidy is an upper limit and no promise that an application is accepted. Consumption tax is not subsidised and not part of the self-pay figure.",
    version: (version) => `="Calculated with "&${version}`,
    yenFormat: '"¥"#,##0',
    dateFormat: "d mmm yyyy",
  },
};
