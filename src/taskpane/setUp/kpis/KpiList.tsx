import { useState, type ReactNode } from 'react';
import type { Overview } from '../../../app/useCases';
import { NothingYet } from '../../components/NothingYet';
import { CopyKpi } from './CopyKpi';
import { KpisOfRegister } from './KpisOfRegister';
import { RetireKpi } from './RetireKpi';

/** What is being done to the KPIs of the register; changing one is a task of its own. */
type Doing = { readonly kind: 'list' } | { readonly kind: 'copy' | 'retire'; readonly kpiId: string };

/** The KPIs of the register: change, duplicate, retire, put in another order. */
export function KpiList({ workbook }: { readonly workbook: Overview }): ReactNode {
  const [doing, setDoing] = useState<Doing>({ kind: 'list' });
  const backToList = () => {
    setDoing({ kind: 'list' });
  };
  if (workbook.state === 'empty') {
    return <NothingYet title="Change, retire or reorder KPIs" text="This workbook has no KPIs yet." />;
  }
  switch (doing.kind) {
    case 'copy':
      return <CopyKpi workbook={workbook} kpiId={doing.kpiId} onCancel={backToList} />;
    case 'retire':
      return <RetireKpi kpiId={doing.kpiId} onClose={backToList} />;
    case 'list':
      return (
        <KpisOfRegister
          workbook={workbook}
          onCopy={(kpiId) => {
            setDoing({ kind: 'copy', kpiId });
          }}
          onRetire={(kpiId) => {
            setDoing({ kind: 'retire', kpiId });
          }}
        />
      );
  }
}
