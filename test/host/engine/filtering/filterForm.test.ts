import { element } from '../../../../host/engine/fileForm/xmlTree';
import { readCriteria } from '../../../../host/engine/filtering/filterForm';

describe('the filter of a column in a file', () => {
  const dynamic = (type: string) =>
    readCriteria(element('filterColumn', {}, [element('dynamicFilter', { type })]));

  it.each(['aboveAverage', 'nextQuarter', 'M12', 'Q4'])(
    'is read as the period or average %s',
    (criterion) => {
      expect(dynamic(criterion)).toEqual({ on: 'dynamic', criterion });
    },
  );

  it.each(['M13', 'Q0', 'lastDecade', ''])(
    'is only kept when its criterion is not known: %s',
    (criterion) => {
      expect(dynamic(criterion)).toEqual({ on: 'other' });
    },
  );
});
