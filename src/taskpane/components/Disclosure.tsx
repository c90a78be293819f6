import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px' },
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '2px',
    minHeight: '24px',
    padding: '0 6px 0 0',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    padding: '4px 0 4px 18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface DisclosureProps {
  readonly label: string;
  /** The label with its subject, since a page holds many: `Why is On-time delivery off target?` */
  readonly spoken: string;
  /** Shows the content whether or not the user has opened it, for example while a field in it is wrong. */
  readonly staysOpen?: boolean;
  /** Small text on the line of the button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A button that shows and hides what follows it. Not `<details>`: office.js moves the focus itself when Tab is
 * pressed, and its list of what can be reached leaves `<summary>` out.
 */
export function Disclosure({
  label,
  spoken,
  staysOpen = false,
  aside,
  children,
}: DisclosureProps): ReactNode {
  const styles = useStyles();
  const [wasOpened, setWasOpened] = useState(false);
  const isOpen = wasOpened || staysOpen;
  const contentId = useId();
  return (
    <div>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={contentId}
          aria-label={spoken}
          onClick={() => {
            setWasOpened(!wasOpened);
          }}
        >
          {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          {label}
        </button>
        {aside}
      </div>
      <div id={contentId} hidden={!isOpen} className={isOpen ? styles.content : undefined}>
        {isOpen ? children : null}
      </div>
    </div>
  );
}
