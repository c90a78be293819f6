import { officeClasses } from '../../../host/objects';
import { lackingMembers } from '../../../host/objects/lackingMembers';
import { excelTypes } from '../../../scripts/support/excelTypes';

describe('the properties that the host lacks', () => {
  it('are all known, so that none of them is passed over in silence', () => {
    const types = excelTypes();
    const forgotten = officeClasses.flatMap((officeClass) =>
      [...(types.get(officeClass.name) ?? [])]
        .filter(([name, { isMethod }]) => !isMethod && !officeClass.member(name) && !lackingMembers.has(name))
        .map(([name]) => `${officeClass.name}.${name}`),
    );
    expect(forgotten).toEqual([]);
  });
});
