/** The worker half of pdf.js, which comes without types; only its presence matters. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: object;
}
