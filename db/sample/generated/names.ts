// Invented names for generated clients and the people in their lives.

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const givenNames = list(`
Adaeze Aino Alwin Amparo Anouk Ansel Arash Asha Aurelio Bahar Bartek Beatriu Benedek Birte Bronagh
Caio Calla Ciarán Corisande Dagny Danesh Delphine Dilnoza Doran Edda Efua Eluned Emeka Enrica Esben
Fadia Farouk Fenna Florin Gethin Ghada Gisla Gwil Hana Haruko Hedda Henrike Idris Ilse Imani Ines
Ioan Isolde Ivar Jacinta Janek Jorun Kaito Kamala Kasimir Keziah Kofi Lale Leocadia Linnea Lorcan
Maja Malo Mariam Matei Mirela Nadir Nerys Nils Noor Oda Odile Orla Osman Pavla Perpetua Quim
Radek Rania Rasmus Rosalba Runa Sabela Sandro Sefa Selam Sigrun Soraya Suvi Tadeo Tamsin Tariq Thandi
Tove Ulla Urs Valeska Vesna Wanda Wilfrid Xenia Yael Yusra Zdenek Zelda Zoltan`)

const familyStarts = list(`
Ald Bar Bren Cal Cor Dal Del Dor El Fal Fen Gal Gren Hal Har Ist Jar Kal Kes Lor Mal Mar Mor Nor Ol
Pell Quen Ral Ros Sal Ser Tal Tor Ul Val Ver Wal Wen Yar Zan`)
const familyEnds = list(`
adine akos amba ander anko arro asco atte avel edge eira elin emann enko erby eshi essa etti ewicz
idis igal ikai imov ingham irre isham ivar obi odha okwe olani ombe oran osti ovic ulay umar unde`)

export const familyNames: readonly string[] = familyStarts.flatMap((start) =>
  familyEnds.map((end) => start + end),
)

const onsets = list('b br c d dr f g gl h k l m n p r s st t th tr v w')
const nuclei = list('a e i o u ae au ei ie oa')
const codas = list('l n r s m ck nd rn ss lt')
const townEnds = list('bury combe dale ford ham ley mouth ness stead thorpe wick worth')

/** An invented town; each number below `townCount` has its own. */
export function inventedTown(number: number): string {
  const end = number % townEnds.length
  const coda = Math.floor(number / townEnds.length) % codas.length
  const nucleus = Math.floor(number / (townEnds.length * codas.length)) % nuclei.length
  const onset = Math.floor(number / (townEnds.length * codas.length * nuclei.length))
  const start = `${onsets[onset % onsets.length]}${nuclei[nucleus]}${codas[coda]}`
  return start.charAt(0).toUpperCase() + start.slice(1) + townEnds[end]
}

export const townCount = onsets.length * nuclei.length * codas.length * townEnds.length
