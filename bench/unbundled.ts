/**
 * A file of the benches as it stands in its folder: the server, the browser and the build find their files from where
 * they are, and stay outside the bundle.
 *
 * @param path from the folder of the benches
 */
export const unbundled = async (path: string): Promise<unknown> =>
  import(new URL(`../../bench/${path}`, import.meta.url).href);
