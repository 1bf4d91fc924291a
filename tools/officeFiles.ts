/**
 * What office.js loads from beside itself in Excel on Windows, on Mac and on the web: the object model of the platform,
 * the strings of the language (anything but Japanese falls back to English), and the sink that hands its telemetry to
 * the host. `o15apptofilemappingtable.js` is what it asks for in a plain browser; without it Office.onReady never comes.
 * `custom-functions-runtime.js` is the runtime of functions.html.
 */
export const officeFiles: readonly string[] = [
  "office.js",
  "custom-functions-runtime.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "ja-jp/office_strings.js",
  "en-us/office_strings.js",
];
