import { defineType } from "../host";
import type { HostType } from "../host";
import { collectionMethods, eventRegistrations } from "./collection";
import type { Context } from "./context";
import { recall, remember } from "./memory";

interface SettingState {
  readonly key: string;
}

const PART = "settings";

export function defineSettings(context: Context): HostType<object> {
  const all = () => recall(context, PART);
  const store = (key: string, value: unknown) => {
    remember(context, PART, { ...all(), [key]: value });
  };
  const setting = defineType<SettingState>("Setting", {
    identity: ({ key }) => ({ _Id: key, Key: key }),
    scalars: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ key }) => all()[key],
        set: ({ key }, value) => {
          store(key, value);
        },
      },
    },
    methods: {
      Delete: ({ key }) => {
        remember(context, PART, Object.fromEntries(Object.entries(all()).filter(([name]) => name !== key)));
      },
    },
  });
  const list = () => Object.keys(all()).map((key) => setting.of({ key }));
  return defineType<object>("SettingCollection", {
    items: list,
    scalars: { Count: { get: () => list().length } },
    methods: {
      ...collectionMethods(list, (_, key) => list().find(({ state }) => state.key === key)),
      Add: (_, args) => {
        store(args.text(0), args.value(1) ?? null);
        return setting.of({ key: args.text(0) });
      },
      ...eventRegistrations(["SettingsChangedEvent"]),
    },
  });
}
