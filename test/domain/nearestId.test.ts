import { nearestId } from '../../src/domain/nearestId';

const known = ['OTD-01', 'OCA-01', 'UTIL-01'];

describe('nearestId', () => {
  it.each([
    ['OTD-01 ', 'OTD-01'],
    ['otd–01', 'OTD-01'],
    ['OTD_01', 'OTD-01'],
    ['0TD-O1', 'OTD-01'],
    ['UTlL-01', 'UTIL-01'],
  ])('takes "%s" for the ID that it looks like', (text, id) => {
    expect(nearestId(text, known)).toEqual({ id, by: 'same' });
  });

  it.each([
    ['OTD-1', 'OTD-01'],
    ['ODT-01', 'OTD-01'],
    ['UTIL-011', 'UTIL-01'],
    ['UTAL-01', 'UTIL-01'],
  ])('takes "%s" for the only ID with one letter of difference', (text, id) => {
    expect(nearestId(text, known)).toEqual({ id, by: 'near' });
  });

  it.each(['XYZ-01', 'O-01', ''])('knows nothing near "%s"', (text) => {
    expect(nearestId(text, known)).toBeNull();
  });

  it('does not choose between two that are equally near', () => {
    expect(nearestId('OTD-03', ['OTD-01', 'OTD-02'])).toBeNull();
  });
});
