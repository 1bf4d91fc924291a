/** An error that the add-in sees as `OfficeExtension.Error` with this code. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

export const itemNotFound = (): ApiError => new ApiError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): ApiError =>
  new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format."): ApiError =>
  new ApiError("InvalidArgument", message);

export const invalidReference = (): ApiError =>
  new ApiError("InvalidReference", "This reference is not valid for the current operation.");

/** What Excel answers to a question about one range while several are selected. */
export const invalidSelection = (): ApiError =>
  new ApiError("InvalidSelection", "The current selection is invalid for this operation.");

export const invalidOperation = (message: string): ApiError => new ApiError("InvalidOperation", message);

/** What an older Excel answers to a member that came after it. */
export const apiNotFound = (member: string): ApiError =>
  new ApiError(
    "ApiNotFound",
    `The API '${member}' could not be found. It may be available in a newer version of Excel.`,
    404,
  );

/** The host has no such member: a gap in the workbench, not a fault of the add-in. */
export class Gap extends ApiError {
  constructor(readonly member: string) {
    super("ApiNotFound", `The workbench does not know ${member}. Add it in workbench/excel.`, 404);
  }
}
