import type { RequestFault } from '../../faults/Fault';

/** What the status bar says when a fault from the menu has hit a request. */
export function faultWords(fault: RequestFault): string {
  switch (fault.kind) {
    case 'cellEditMode':
      return 'Fault played: the request was refused as while a cell is being edited.';
    case 'sessionEnded':
      return 'Fault played: the request was refused, the session has ended.';
    case 'activityLimit':
      return 'Fault played: the request was refused, too many requests.';
    case 'payloadLimit':
      return 'Fault played: the request was refused as too large.';
    case 'responseLimit':
      return 'Fault played: the request was carried out, its answer refused as too large.';
    case 'accessDenied':
      return 'Fault played: the request was refused, access denied.';
    case 'slow':
      return `Fault played: the answer comes after ${fault.milliseconds / 1000} s.`;
    case 'silent':
      return 'Fault played: the request is never answered.';
    case 'meanwhile':
      return 'Fault played: the workbook was changed just before the request.';
    case 'pass':
      return 'One request was let by.';
  }
}
