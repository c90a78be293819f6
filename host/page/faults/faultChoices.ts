import type { LastingFault, RequestFault } from '../../faults/Fault';
import type { Host } from '../../Host';
import type { FaultChoice } from '../HostConnection';
import { deleteActiveSheet, renameActiveSheet, typeAsCoAuthor } from './meanwhile';

/** What the menu "Faults" offers: one request at a time, what happens between two requests, and what lasts. */
export function faultChoices(host: Host): readonly FaultChoice[] {
  const once = (label: string, fault: RequestFault): FaultChoice => ({
    label,
    isOn: () => host.faults.isQueued(fault),
    toggle: () => {
      if (host.faults.isQueued(fault)) host.faults.cancel(fault);
      else host.faults.next(fault);
    },
  });
  const lasting = (label: string, fault: LastingFault): FaultChoice => ({
    label,
    isOn: () => host.faults.isOn(fault),
    toggle: () => {
      if (host.faults.isOn(fault)) host.faults.lift(fault);
      else host.faults.start(fault);
    },
  });
  return [
    once('Next request: a cell is being edited', { kind: 'cellEditMode' }),
    once('Next request: access denied', { kind: 'accessDenied' }),
    once('Next request: request too large', { kind: 'payloadLimit' }),
    once('Next request: answer too large', { kind: 'responseLimit' }),
    once('Next request: too many requests', { kind: 'activityLimit' }),
    once('Next request: the session has ended', { kind: 'sessionEnded' }),
    once('Next request: slow answer (3 s)', { kind: 'slow', milliseconds: 3000 }),
    once('Next request: no answer', { kind: 'silent' }),
    startingSection(once('Let one request by first', { kind: 'pass' })),
    startingSection(
      once('Before the next request: a co-author types into the selected cell', {
        kind: 'meanwhile',
        change: typeAsCoAuthor,
      }),
    ),
    once('Before the next request: the active sheet is renamed', {
      kind: 'meanwhile',
      change: renameActiveSheet,
    }),
    once('Before the next request: the active sheet is deleted', {
      kind: 'meanwhile',
      change: deleteActiveSheet,
    }),
    startingSection({
      label: 'Now: a co-author types into the selected cell',
      isOn: () => false,
      toggle: () => {
        host.coAuthor(typeAsCoAuthor);
      },
    }),
    startingSection(lasting('Every answer slow (1 s)', { kind: 'slow', milliseconds: 1000 })),
    lasting('Events are lost', { kind: 'lostEvents' }),
    lasting('Events come twice', { kind: 'doubledEvents' }),
    {
      label: 'The workbook is read-only for the add-in',
      isOn: () => host.readOnly,
      toggle: () => {
        host.readOnly = !host.readOnly;
      },
    },
  ];
}

function startingSection(choice: FaultChoice): FaultChoice {
  return { ...choice, startsSection: true };
}
