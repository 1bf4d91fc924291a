import { Button, type ButtonProps } from "@fluentui/react-button";
import { useRef, type ReactElement } from "react";

interface Props extends Pick<ButtonProps, "appearance" | "size" | "className"> {
  readonly label: string;
  readonly testId: string;
  readonly onFiles: (files: readonly File[]) => void;
}

const accepted = ".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.tsv,.txt,.pdf";

/** A button that opens the file dialogue. */
export function FileButton({ label, testId, onFiles, ...button }: Props): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...button}
        data-testid={testId}
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label={label}
        data-testid={`${testId}-input`}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
    </>
  );
}
