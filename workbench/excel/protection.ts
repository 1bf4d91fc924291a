import { defineType } from "../host";
import type { HostType } from "../host";
import type { Context, SheetState } from "./context";

/** Univer's own sheet protection; passwords are not checked. */
export function defineProtection(context: Context): HostType<SheetState> {
  const permission = (state: SheetState) => context.sheet(state).getWorksheetPermission();
  return defineType<SheetState>("WorksheetProtection", {
    scalars: { Protected: { get: (state) => permission(state).isProtected() } },
    methods: {
      Protect: async (state) => {
        await permission(state).protect();
      },
      Unprotect: async (state) => {
        await permission(state).unprotect();
      },
    },
  });
}
