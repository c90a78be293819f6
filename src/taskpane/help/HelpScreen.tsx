import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Screen } from '../components/Screen';

const useStyles = makeStyles({ back: { alignSelf: 'flex-start' } });

interface HelpScreenProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A topic of the help, with the way back to the list of topics. */
export function HelpScreen({ title, onBack, children }: HelpScreenProps): ReactNode {
  const styles = useStyles();
  return (
    <Screen
      title={title}
      takesFocus
      footer={
        <Button className={styles.back} onClick={onBack}>
          All help topics
        </Button>
      }
    >
      {children}
    </Screen>
  );
}
