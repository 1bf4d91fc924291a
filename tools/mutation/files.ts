/** Where Stryker's copy of the project holds the packed tests. */
export const bundled = "test/mutation.bundle.mjs";
