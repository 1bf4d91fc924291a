const millisecondsPerDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** An ISO date as the serial number of Excel's 1900 calendar. */
export function serialDate(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return Math.round((Date.UTC(year, month - 1, day) - epoch) / millisecondsPerDay);
}
