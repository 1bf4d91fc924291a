import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import {
  useRef,
  useState,
  type DragEvent,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
} from "react";
import { usePane } from "../context";

const useStyles = makeStyles({
  area: { position: "relative", flexGrow: 1, minHeight: "0", display: "flex", flexDirection: "column" },
  over: {
    position: "absolute",
    inset: "6px",
    zIndex: 2,
    display: "grid",
    placeItems: "center",
    padding: "12px",
    textAlign: "center",
    pointerEvents: "none",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const bringsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");

/** The whole view takes dropped files. */
export function DropArea({
  onFiles,
  onKeyDown,
  view,
  children,
}: {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly view: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const depth = useRef(0);
  const [over, setOver] = useState(false);
  const leave = (): void => {
    depth.current = 0;
    setOver(false);
  };
  return (
    <div
      ref={view}
      className={styles.area}
      data-testid="drop-area"
      onKeyDown={onKeyDown}
      onDragEnter={(event) => {
        if (!bringsFiles(event)) return;
        depth.current += 1;
        setOver(true);
      }}
      onDragLeave={() => {
        depth.current -= 1;
        if (depth.current <= 0) leave();
      }}
      onDragOver={(event) => {
        if (bringsFiles(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!bringsFiles(event)) return;
        event.preventDefault();
        leave();
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && <div className={styles.over}>{text.empty.drop}</div>}
    </div>
  );
}
