import { differences, } from "./sheet";
const L = [["SW_CLOUD", 1_920_000, 36], ["SVC_SETUP", 80_000, null], ["PC・タブレット・プリンター・スキャナー・複合機", 212_000, null]] as const;
for (const [name, args, cells] of [["QUOTE",[L,"インボイス枠",true,1,2025,null],[]],["QUOTETABLE",[L,"インボイス枠",true,1,2025,null],[1,2,3,4,5]],["BEST",[L,true,1,1,2025,null],[]]] as const)
it(name, async () => { const t=Date.now(); const d = await differences([{name, args, cells}]); console.log(name, Date.now()-t, "ms"); for (const x of d) console.log(x.slice(0,900)); });
