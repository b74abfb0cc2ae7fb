// Packs GeoNames' cities500 into the compact gazetteer that org.heed.match.place reads:
//   node make.mjs cities500.txt admin1.json admin2.json gazetteer.gz
// Layout (big-endian; GazetteerFile.java reads it): magic, version, attribution; the countries; the areas,
// each once, with the sum of the people of their places; then the names in the order of their keys, in
// blocks of 32 whose first name stands in full and whose others share a beginning with the one before.

import fs from 'node:fs';
import zlib from 'node:zlib';

const [placesFile, admin1File, admin2File, target] = process.argv.slice(2);
const BLOCK = 32;
const ATTRIBUTION =
  'Places, populations and areas: GeoNames (https://www.geonames.org), cities500 of March 2023 and area names,' +
  ' CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); cut down and packed for Heed.';

const words = (text) => new Set(text.split(' '));
// Where Heed has or plans rules: a place with an unknown population is kept, so that no namesake stands in for it.
const HOME = words('GB IE US CA AU NZ ZA IN FR BE CH LU ES');
const ARAB = words('EG SD LY TN DZ MA MR SA YE OM AE QA BH KW IQ SY LB JO PS SO DJ KM');
// Places with names in two languages of the country.
const BILINGUAL = words('GB IE BE CH ES LU');
// Where the second level is what a desk widens a village to (county, département, provincia); elsewhere the first is.
const COUNTIES = words('GB IE US FR ES IT BE');
const BIG = 500_000;

// As PlaceName.key in Java; both sort by UTF-16 code unit.
const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
function key(name) {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter])
    .replace(/['’‘ʼ`]/g, '')
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();
  return plain
    .split(' ')
    .map((word) => (word === 'saint' ? 'st' : word === 'sainte' ? 'ste' : word))
    .join(' ')
    .replace(/^the /, '');
}

function areaName(name) {
  return name
    .replace(/^(Provincia|Province) (de la|del|de|of) /, '')
    .replace(/^Sir /, '')
    .replace(/ Governorate$/, '')
    .replace(/^(Royal Borough|City and Borough|City and County|City|Borough|London Borough|District) of /, '')
    .trim();
}

const named = (file) =>
  new Map(JSON.parse(fs.readFileSync(file, 'utf8')).map((area) => [area.code, areaName(area.name)]));
const admin1 = named(admin1File);
const admin2 = named(admin2File);

const rows = fs
  .readFileSync(placesFile, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  .map((f) => ({
    id: +f[0],
    name: f[1],
    others: f[3] ? f[3].split(',') : [],
    code: f[7],
    country: f[8],
    a1: f[10],
    a2: f[11],
    people: +f[14],
  }))
  .filter((p) => p.country && key(p.name) && (p.people > 0 || HOME.has(p.country) || ARAB.has(p.country)));

// The areas.
const areas = new Map();
function areaOf(p) {
  const region = admin1.get(`${p.country}.${p.a1}`) ?? '';
  const county = COUNTIES.has(p.country) ? (admin2.get(`${p.country}.${p.a1}.${p.a2}`) ?? '') : '';
  const id = [p.country, region, county === region ? '' : county].join('\t');
  if (!areas.has(id)) areas.set(id, { id, places: 0, people: 0 });
  return areas.get(id);
}
for (const p of rows) {
  p.area = areaOf(p);
  p.area.places++;
  // A section of a place is counted with the place.
  if (p.code !== 'PPLX') p.area.people += p.people;
}
const areaList = [...areas.values()].sort((a, b) => b.places - a.places || (a.id < b.id ? -1 : 1));
areaList.forEach((area, i) => (area.index = i));
const countries = [...new Set(rows.map((p) => p.country))].sort();

// The names: each place by its own, then by others where they are needed.
const entries = [];
for (const p of rows) {
  const own = key(p.name);
  entries.push({ key: own, name: p.name, place: p });
  const seen = new Set([own]);
  for (const other of p.others) {
    const k = key(other);
    if (k.length < 3 || seen.has(k)) continue;
    const arabic = /^[\u0621-\u064a\u064b-\u0652 ]+$/.test(other);
    // Codes are all capitals; transcriptions of transcriptions begin with a small letter.
    const latin = /^\p{Lu}[\p{Script=Latin} '’.-]*\p{Ll}[\p{Script=Latin} '’.-]*$/u.test(other);
    if (
      (arabic && (ARAB.has(p.country) || p.people >= BIG)) ||
      (latin && (p.people >= BIG || BILINGUAL.has(p.country) || ARAB.has(p.country)))
    ) {
      seen.add(k);
      entries.push({ key: k, name: other, alias: p });
    }
  }
}
entries.sort(
  (a, b) =>
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) ||
    (a.alias ? 1 : 0) - (b.alias ? 1 : 0) ||
    (b.place ?? b.alias).people - (a.place ?? a.alias).people ||
    (a.place ?? a.alias).id - (b.place ?? b.alias).id,
);
entries.forEach((entry, i) => {
  if (entry.place) entry.place.ordinal = i;
});

// Bytes.
const out = [];
const u8 = (n) => out.push(n & 255);
const u16 = (n) => (u8(n >> 8), u8(n));
const u32 = (n) => (u16(n >>> 16), u16(n & 0xffff));
const utf = (text) => {
  const bytes = Buffer.from(text, 'utf8');
  u16(bytes.length);
  for (const b of bytes) u8(b);
};
const varint = (to, n) => {
  while (n > 127) {
    to.push((n % 128) | 128);
    n = Math.floor(n / 128);
  }
  to.push(n);
};

u32(0x4847415a);
u16(1);
utf(ATTRIBUTION);
u16(countries.length);
countries.forEach(utf);
u32(areaList.length);
for (const area of areaList) {
  const [country, region, county] = area.id.split('\t');
  u16(countries.indexOf(country));
  utf(region);
  utf(county);
  u32(area.people);
}
const body = [];
const starts = [];
let before = Buffer.alloc(0);
entries.forEach((entry, i) => {
  const bytes = Buffer.from(entry.name, 'utf8');
  let shared = 0;
  if (i % BLOCK === 0) starts.push(body.length);
  else while (shared < Math.min(bytes.length, before.length) && bytes[shared] === before[shared]) shared++;
  varint(body, shared);
  varint(body, bytes.length - shared);
  for (const b of bytes.subarray(shared)) body.push(b);
  if (entry.place) {
    varint(body, entry.place.area.index * 2);
    varint(body, entry.place.people);
  } else {
    varint(body, entry.alias.ordinal * 2 + 1);
  }
  before = bytes;
});
u32(entries.length);
u32(starts.length);
starts.forEach(u32);
u32(body.length);
const packed = zlib.gzipSync(Buffer.concat([Buffer.from(out), Buffer.from(body)]), { level: 9 });
packed[9] = 255; // the operating system it was made on does not matter
fs.writeFileSync(target, packed);
const unnamed = rows.filter((p) => !p.area.id.split('\t')[1]).length;
console.log(
  `${rows.length} places, ${entries.length - rows.length} further names, ${areaList.length} areas` +
    ` (${unnamed} places without one), ${out.length + body.length} bytes, ${packed.length} packed`,
);
