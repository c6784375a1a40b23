// Generated from schema/ by `npm run generate`. Do not edit.
"use strict";
export const glossarySchema = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://mustalah.dev/schema/glossary.schema.json","title":"StoredGlossary","description":"One file of the terminology store: concept id → concept. Concept-oriented after ISO 30042 (TBX).","type":"object","propertyNames":{"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/definitions/concept"},"definitions":{"concept":{"title":"StoredConcept","description":"One thing in the world that has names.","type":"object","additionalProperties":false,"required":["kind","terms"],"properties":{"kind":{"$ref":"#/definitions/kind"},"definition":{"description":"What it is, in one line; shown by lookup.","type":"string"},"valid":{"description":"The dates between which it bore this name.","$ref":"#/definitions/validity"},"soft":{"description":"A generic word or descriptive phrase: a text may leave it out or vary it.","type":"boolean"},"terms":{"description":"Language (BCP 47) → the terms of the concept in that language.","type":"object","propertyNames":{"pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},"additionalProperties":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/term"}}},"romanizations":{"description":"Scheme → the preferred Arabic form in that scheme; found by lookup, recognised in a text.","type":"object","additionalProperties":false,"properties":{"bgn-pcgn":{"type":"string"},"un":{"type":"string"},"ala-lc":{"type":"string"},"iso-233":{"type":"string"},"din-31635":{"type":"string"},"ijmes":{"type":"string"},"ic":{"type":"string"}}},"relations":{"$ref":"#/definitions/relations"},"lookAlikes":{"description":"Ids of concepts that are taken for this one.","type":"array","items":{"type":"string"}},"homonymOf":{"description":"Ids of concepts that share a form with this one; the other language decides between them.","type":"array","items":{"type":"string"}},"notes":{"description":"Traps a translator should know; shown by lookup.","type":"array","items":{"type":"string"}},"proofs":{"$ref":"#/definitions/proofs"}}},"kind":{"title":"Kind","type":"string","enum":["faction","militia","operation","operations-room","political-body","institution","organisation","media","person","role","people","group","state","capital","city","town","district","area","mountain","river","road","weapon","month","weekday","quantity","term"]},"term":{"title":"StoredTerm","description":"One name of the concept in one language.","type":"object","additionalProperties":false,"required":["text","status"],"properties":{"text":{"description":"The form, without a leading article that is a word of its own.","type":"string","pattern":"\\S"},"status":{"$ref":"#/definitions/status"},"type":{"$ref":"#/definitions/termType"},"article":{"description":"The article that running text puts before it.","type":"string","enum":["the","le","la","l'","les"]},"caseSensitive":{"description":"Counts only as written here: US is not \"us\".","type":"boolean"},"context":{"description":"The form is an ordinary word too; one of these within two words (\"#\": a number) makes it the name.","type":"array","minItems":1,"items":{"type":"string"}},"licensedBy":{"description":"Terms of the concept one of which must come earlier in the text.","type":"array","minItems":1,"items":{"type":"string"}},"vocalized":{"description":"The form with its vowel marks.","type":"string"},"confidence":{"description":"How sure the vowels are.","type":"string","enum":["high","medium","low"]},"valid":{"description":"The dates between which the form is right.","$ref":"#/definitions/validity"},"source":{"description":"Pages where the form was seen.","type":"array","items":{"type":"string","pattern":"^https?://"}},"note":{"type":"string"}}},"status":{"title":"Status","description":"Administrative status. `nonpreferred` is listed and not the house's; the rest as in TBX.","type":"string","enum":["preferred","admitted","nonpreferred","deprecated","superseded","forbidden"]},"termType":{"title":"TermType","description":"`full-form` unless said; `derived` an adjective or demonym; `literal` the name misread as a common noun; `paraphrase` a description that stands for the name.","type":"string","enum":["full-form","short-form","acronym","variant","transliteration","translation","derived","literal","paraphrase","misspelling"]},"validity":{"title":"Validity","type":"object","additionalProperties":false,"properties":{"from":{"$ref":"#/definitions/date"},"to":{"$ref":"#/definitions/date"}}},"date":{"title":"IsoDate","description":"YYYY, YYYY-MM or YYYY-MM-DD.","type":"string","pattern":"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"},"relations":{"title":"Relations","description":"Each names one concept of the store.","type":"object","additionalProperties":false,"properties":{"partOf":{"description":"Naming this one names that one too.","type":"string"},"metonymOf":{"description":"This one stands for that one, and that one for this.","type":"string"},"replacedBy":{"description":"The name that followed this one.","type":"string"}}},"proofs":{"title":"Proofs","description":"Sentence pairs that `glossary check` runs.","type":"object","additionalProperties":false,"properties":{"catches":{"type":"array","items":{"title":"Catch","description":"The checker reports exactly this text under this rule.","type":"object","additionalProperties":false,"required":["source","target","rule"],"properties":{"source":{"type":"string"},"target":{"type":"string"},"rule":{"type":"string"},"text":{"type":"string"},"date":{"$ref":"#/definitions/date"}}}},"leaves":{"type":"array","items":{"title":"Leave","description":"The checker says nothing.","type":"object","additionalProperties":false,"required":["source","target"],"properties":{"source":{"type":"string"},"target":{"type":"string"},"date":{"$ref":"#/definitions/date"}}}}}}}};
const pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const schema12 = {"title":"StoredConcept","description":"One thing in the world that has names.","type":"object","additionalProperties":false,"required":["kind","terms"],"properties":{"kind":{"$ref":"#/definitions/kind"},"definition":{"description":"What it is, in one line; shown by lookup.","type":"string"},"valid":{"description":"The dates between which it bore this name.","$ref":"#/definitions/validity"},"soft":{"description":"A generic word or descriptive phrase: a text may leave it out or vary it.","type":"boolean"},"terms":{"description":"Language (BCP 47) → the terms of the concept in that language.","type":"object","propertyNames":{"pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},"additionalProperties":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/term"}}},"romanizations":{"description":"Scheme → the preferred Arabic form in that scheme; found by lookup, recognised in a text.","type":"object","additionalProperties":false,"properties":{"bgn-pcgn":{"type":"string"},"un":{"type":"string"},"ala-lc":{"type":"string"},"iso-233":{"type":"string"},"din-31635":{"type":"string"},"ijmes":{"type":"string"},"ic":{"type":"string"}}},"relations":{"$ref":"#/definitions/relations"},"lookAlikes":{"description":"Ids of concepts that are taken for this one.","type":"array","items":{"type":"string"}},"homonymOf":{"description":"Ids of concepts that share a form with this one; the other language decides between them.","type":"array","items":{"type":"string"}},"notes":{"description":"Traps a translator should know; shown by lookup.","type":"array","items":{"type":"string"}},"proofs":{"$ref":"#/definitions/proofs"}}};
const schema13 = {"title":"Kind","type":"string","enum":["faction","militia","operation","operations-room","political-body","institution","organisation","media","person","role","people","group","state","capital","city","town","district","area","mountain","river","road","weapon","month","weekday","quantity","term"]};
const schema20 = {"title":"Relations","description":"Each names one concept of the store.","type":"object","additionalProperties":false,"properties":{"partOf":{"description":"Naming this one names that one too.","type":"string"},"metonymOf":{"description":"This one stands for that one, and that one for this.","type":"string"},"replacedBy":{"description":"The name that followed this one.","type":"string"}}};
const func2 = Object.prototype.hasOwnProperty;
const schema14 = {"title":"Validity","type":"object","additionalProperties":false,"properties":{"from":{"$ref":"#/definitions/date"},"to":{"$ref":"#/definitions/date"}}};
const schema15 = {"title":"IsoDate","description":"YYYY, YYYY-MM or YYYY-MM-DD.","type":"string","pattern":"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"};
const pattern1 = new RegExp("^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "from") || (key0 === "to"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err1 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"},message:"must match pattern \""+"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"+"\"",schema:"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",parentSchema:schema15,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"},message:"must match pattern \""+"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"+"\"",schema:"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema17 = {"title":"StoredTerm","description":"One name of the concept in one language.","type":"object","additionalProperties":false,"required":["text","status"],"properties":{"text":{"description":"The form, without a leading article that is a word of its own.","type":"string","pattern":"\\S"},"status":{"$ref":"#/definitions/status"},"type":{"$ref":"#/definitions/termType"},"article":{"description":"The article that running text puts before it.","type":"string","enum":["the","le","la","l'","les"]},"caseSensitive":{"description":"Counts only as written here: US is not \"us\".","type":"boolean"},"context":{"description":"The form is an ordinary word too; one of these within two words (\"#\": a number) makes it the name.","type":"array","minItems":1,"items":{"type":"string"}},"licensedBy":{"description":"Terms of the concept one of which must come earlier in the text.","type":"array","minItems":1,"items":{"type":"string"}},"vocalized":{"description":"The form with its vowel marks.","type":"string"},"confidence":{"description":"How sure the vowels are.","type":"string","enum":["high","medium","low"]},"valid":{"description":"The dates between which the form is right.","$ref":"#/definitions/validity"},"source":{"description":"Pages where the form was seen.","type":"array","items":{"type":"string","pattern":"^https?://"}},"note":{"type":"string"}}};
const schema18 = {"title":"Status","description":"Administrative status. `nonpreferred` is listed and not the house's; the rest as in TBX.","type":"string","enum":["preferred","admitted","nonpreferred","deprecated","superseded","forbidden"]};
const schema19 = {"title":"TermType","description":"`full-form` unless said; `derived` an adjective or demonym; `literal` the name misread as a common noun; `paraphrase` a description that stands for the name.","type":"string","enum":["full-form","short-form","acronym","variant","transliteration","translation","derived","literal","paraphrase","misspelling"]};
const pattern4 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^https?://", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema17.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema17.properties.text,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.text.type,parentSchema:schema17.properties.text,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/definitions/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((data1 === "preferred") || (data1 === "admitted")) || (data1 === "nonpreferred")) || (data1 === "deprecated")) || (data1 === "superseded")) || (data1 === "forbidden"))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/definitions/status/enum",keyword:"enum",params:{allowedValues: schema18.enum},message:"must be equal to one of the allowed values",schema:schema18.enum,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/termType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((((((data2 === "full-form") || (data2 === "short-form")) || (data2 === "acronym")) || (data2 === "variant")) || (data2 === "transliteration")) || (data2 === "translation")) || (data2 === "derived")) || (data2 === "literal")) || (data2 === "paraphrase")) || (data2 === "misspelling"))){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/termType/enum",keyword:"enum",params:{allowedValues: schema19.enum},message:"must be equal to one of the allowed values",schema:schema19.enum,parentSchema:schema19,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.article !== undefined){
let data3 = data.article;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/article",schemaPath:"#/properties/article/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.article.type,parentSchema:schema17.properties.article,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((data3 === "the") || (data3 === "le")) || (data3 === "la")) || (data3 === "l'")) || (data3 === "les"))){
const err10 = {instancePath:instancePath+"/article",schemaPath:"#/properties/article/enum",keyword:"enum",params:{allowedValues: schema17.properties.article.enum},message:"must be equal to one of the allowed values",schema:schema17.properties.article.enum,parentSchema:schema17.properties.article,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.caseSensitive !== undefined){
let data4 = data.caseSensitive;
if(typeof data4 !== "boolean"){
const err11 = {instancePath:instancePath+"/caseSensitive",schemaPath:"#/properties/caseSensitive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema17.properties.caseSensitive.type,parentSchema:schema17.properties.caseSensitive,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.context !== undefined){
let data5 = data.context;
if(Array.isArray(data5)){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema17.properties.context,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/context/" + i0,schemaPath:"#/properties/context/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.context.items.type,parentSchema:schema17.properties.context.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.context.type,parentSchema:schema17.properties.context,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.licensedBy !== undefined){
let data7 = data.licensedBy;
if(Array.isArray(data7)){
if(data7.length < 1){
const err15 = {instancePath:instancePath+"/licensedBy",schemaPath:"#/properties/licensedBy/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema17.properties.licensedBy,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/licensedBy/" + i1,schemaPath:"#/properties/licensedBy/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.licensedBy.items.type,parentSchema:schema17.properties.licensedBy.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/licensedBy",schemaPath:"#/properties/licensedBy/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.licensedBy.type,parentSchema:schema17.properties.licensedBy,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.vocalized !== undefined){
let data9 = data.vocalized;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/vocalized",schemaPath:"#/properties/vocalized/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.vocalized.type,parentSchema:schema17.properties.vocalized,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.confidence !== undefined){
let data10 = data.confidence;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.confidence.type,parentSchema:schema17.properties.confidence,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((data10 === "high") || (data10 === "medium")) || (data10 === "low"))){
const err20 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/enum",keyword:"enum",params:{allowedValues: schema17.properties.confidence.enum},message:"must be equal to one of the allowed values",schema:schema17.properties.confidence.enum,parentSchema:schema17.properties.confidence,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.valid !== undefined){
if(!(validate12(data.valid, {instancePath:instancePath+"/valid",parentData:data,parentDataProperty:"valid",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data12 = data.source;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err21 = {instancePath:instancePath+"/source/" + i2,schemaPath:"#/properties/source/items/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema17.properties.source.items,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/source/" + i2,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.source.items.type,parentSchema:schema17.properties.source.items,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.source.type,parentSchema:schema17.properties.source,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.note !== undefined){
let data14 = data.note;
if(typeof data14 !== "string"){
const err24 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.note.type,parentSchema:schema17.properties.note,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema21 = {"title":"Proofs","description":"Sentence pairs that `glossary check` runs.","type":"object","additionalProperties":false,"properties":{"catches":{"type":"array","items":{"title":"Catch","description":"The checker reports exactly this text under this rule.","type":"object","additionalProperties":false,"required":["source","target","rule"],"properties":{"source":{"type":"string"},"target":{"type":"string"},"rule":{"type":"string"},"text":{"type":"string"},"date":{"$ref":"#/definitions/date"}}}},"leaves":{"type":"array","items":{"title":"Leave","description":"The checker says nothing.","type":"object","additionalProperties":false,"required":["source","target"],"properties":{"source":{"type":"string"},"target":{"type":"string"},"date":{"$ref":"#/definitions/date"}}}}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "catches") || (key0 === "leaves"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.catches !== undefined){
let data0 = data.catches;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.source === undefined){
const err1 = {instancePath:instancePath+"/catches/" + i0,schemaPath:"#/properties/catches/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.catches.items.required,parentSchema:schema21.properties.catches.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.target === undefined){
const err2 = {instancePath:instancePath+"/catches/" + i0,schemaPath:"#/properties/catches/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema21.properties.catches.items.required,parentSchema:schema21.properties.catches.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.rule === undefined){
const err3 = {instancePath:instancePath+"/catches/" + i0,schemaPath:"#/properties/catches/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema21.properties.catches.items.required,parentSchema:schema21.properties.catches.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "source") || (key1 === "target")) || (key1 === "rule")) || (key1 === "text")) || (key1 === "date"))){
const err4 = {instancePath:instancePath+"/catches/" + i0,schemaPath:"#/properties/catches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.catches.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.source !== undefined){
let data2 = data1.source;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/catches/" + i0+"/source",schemaPath:"#/properties/catches/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.catches.items.properties.source.type,parentSchema:schema21.properties.catches.items.properties.source,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.target !== undefined){
let data3 = data1.target;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/catches/" + i0+"/target",schemaPath:"#/properties/catches/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.catches.items.properties.target.type,parentSchema:schema21.properties.catches.items.properties.target,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.rule !== undefined){
let data4 = data1.rule;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/catches/" + i0+"/rule",schemaPath:"#/properties/catches/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.catches.items.properties.rule.type,parentSchema:schema21.properties.catches.items.properties.rule,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.text !== undefined){
let data5 = data1.text;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/catches/" + i0+"/text",schemaPath:"#/properties/catches/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.catches.items.properties.text.type,parentSchema:schema21.properties.catches.items.properties.text,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.date !== undefined){
let data6 = data1.date;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err9 = {instancePath:instancePath+"/catches/" + i0+"/date",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"},message:"must match pattern \""+"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"+"\"",schema:"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/catches/" + i0+"/date",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/catches/" + i0,schemaPath:"#/properties/catches/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.catches.items.type,parentSchema:schema21.properties.catches.items,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/catches",schemaPath:"#/properties/catches/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.catches.type,parentSchema:schema21.properties.catches,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.leaves !== undefined){
let data7 = data.leaves;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.source === undefined){
const err13 = {instancePath:instancePath+"/leaves/" + i1,schemaPath:"#/properties/leaves/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.leaves.items.required,parentSchema:schema21.properties.leaves.items,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data8.target === undefined){
const err14 = {instancePath:instancePath+"/leaves/" + i1,schemaPath:"#/properties/leaves/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema21.properties.leaves.items.required,parentSchema:schema21.properties.leaves.items,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data8){
if(!(((key2 === "source") || (key2 === "target")) || (key2 === "date"))){
const err15 = {instancePath:instancePath+"/leaves/" + i1,schemaPath:"#/properties/leaves/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.leaves.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.source !== undefined){
let data9 = data8.source;
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/leaves/" + i1+"/source",schemaPath:"#/properties/leaves/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.leaves.items.properties.source.type,parentSchema:schema21.properties.leaves.items.properties.source,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.target !== undefined){
let data10 = data8.target;
if(typeof data10 !== "string"){
const err17 = {instancePath:instancePath+"/leaves/" + i1+"/target",schemaPath:"#/properties/leaves/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.leaves.items.properties.target.type,parentSchema:schema21.properties.leaves.items.properties.target,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.date !== undefined){
let data11 = data8.date;
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
const err18 = {instancePath:instancePath+"/leaves/" + i1+"/date",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"},message:"must match pattern \""+"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"+"\"",schema:"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",parentSchema:schema15,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/leaves/" + i1+"/date",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/leaves/" + i1,schemaPath:"#/properties/leaves/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.leaves.items.type,parentSchema:schema21.properties.leaves.items,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/leaves",schemaPath:"#/properties/leaves/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.leaves.type,parentSchema:schema21.properties.leaves,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.terms === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "terms"},message:"must have required property '"+"terms"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((((((((((((((((((((data0 === "faction") || (data0 === "militia")) || (data0 === "operation")) || (data0 === "operations-room")) || (data0 === "political-body")) || (data0 === "institution")) || (data0 === "organisation")) || (data0 === "media")) || (data0 === "person")) || (data0 === "role")) || (data0 === "people")) || (data0 === "group")) || (data0 === "state")) || (data0 === "capital")) || (data0 === "city")) || (data0 === "town")) || (data0 === "district")) || (data0 === "area")) || (data0 === "mountain")) || (data0 === "river")) || (data0 === "road")) || (data0 === "weapon")) || (data0 === "month")) || (data0 === "weekday")) || (data0 === "quantity")) || (data0 === "term"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/kind/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values",schema:schema13.enum,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.definition !== undefined){
let data1 = data.definition;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/definition",schemaPath:"#/properties/definition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.definition.type,parentSchema:schema12.properties.definition,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.valid !== undefined){
if(!(validate12(data.valid, {instancePath:instancePath+"/valid",parentData:data,parentDataProperty:"valid",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.soft !== undefined){
let data3 = data.soft;
if(typeof data3 !== "boolean"){
const err6 = {instancePath:instancePath+"/soft",schemaPath:"#/properties/soft/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.soft.type,parentSchema:schema12.properties.soft,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.terms !== undefined){
let data4 = data.terms;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs12 = errors;
if(typeof key1 === "string"){
if(!pattern3.test(key1)){
const err7 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"+"\"",schema:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",parentSchema:schema12.properties.terms.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid2 = _errs12 === errors;
if(!valid2){
const err8 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema12.properties.terms.propertyNames,parentSchema:schema12.properties.terms,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key2 in data4){
let data5 = data4[key2];
if(Array.isArray(data5)){
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/terms/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/terms/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.terms.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate14(data5[i0], {instancePath:instancePath+"/terms/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/terms/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/terms/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.terms.additionalProperties.type,parentSchema:schema12.properties.terms.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.terms.type,parentSchema:schema12.properties.terms,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.romanizations !== undefined){
let data7 = data.romanizations;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!(((((((key3 === "bgn-pcgn") || (key3 === "un")) || (key3 === "ala-lc")) || (key3 === "iso-233")) || (key3 === "din-31635")) || (key3 === "ijmes")) || (key3 === "ic"))){
const err12 = {instancePath:instancePath+"/romanizations",schemaPath:"#/properties/romanizations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.romanizations,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7["bgn-pcgn"] !== undefined){
let data8 = data7["bgn-pcgn"];
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/romanizations/bgn-pcgn",schemaPath:"#/properties/romanizations/properties/bgn-pcgn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.romanizations.properties["bgn-pcgn"].type,parentSchema:schema12.properties.romanizations.properties["bgn-pcgn"],data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.un !== undefined){
let data9 = data7.un;
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/romanizations/un",schemaPath:"#/properties/romanizations/properties/un/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.romanizations.properties.un.type,parentSchema:schema12.properties.romanizations.properties.un,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7["ala-lc"] !== undefined){
let data10 = data7["ala-lc"];
if(typeof data10 !== "string"){
const err15 = {instancePath:instancePath+"/romanizations/ala-lc",schemaPath:"#/properties/romanizations/properties/ala-lc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.romanizations.properties["ala-lc"].type,parentSchema:schema12.properties.romanizations.properties["ala-lc"],data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7["iso-233"] !== undefined){
let data11 = data7["iso-233"];
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/romanizations/iso-233",schemaPath:"#/properties/romanizations/properties/iso-233/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.romanizations.properties["iso-233"].type,parentSchema:schema12.properties.romanizations.properties["iso-233"],data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7["din-31635"] !== undefined){
let data12 = data7["din-31635"];
if(typeof data12 !== "string"){
const err17 = {instancePath:instancePath+"/romanizations/din-31635",schemaPath:"#/properties/romanizations/properties/din-31635/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.romanizations.properties["din-31635"].type,parentSchema:schema12.properties.romanizations.properties["din-31635"],data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.ijmes !== undefined){
let data13 = data7.ijmes;
if(typeof data13 !== "string"){
const err18 = {instancePath:instancePath+"/romanizations/ijmes",schemaPath:"#/properties/romanizations/properties/ijmes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.romanizations.properties.ijmes.type,parentSchema:schema12.properties.romanizations.properties.ijmes,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.ic !== undefined){
let data14 = data7.ic;
if(typeof data14 !== "string"){
const err19 = {instancePath:instancePath+"/romanizations/ic",schemaPath:"#/properties/romanizations/properties/ic/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.romanizations.properties.ic.type,parentSchema:schema12.properties.romanizations.properties.ic,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/romanizations",schemaPath:"#/properties/romanizations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.romanizations.type,parentSchema:schema12.properties.romanizations,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.relations !== undefined){
let data15 = data.relations;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!(((key4 === "partOf") || (key4 === "metonymOf")) || (key4 === "replacedBy"))){
const err21 = {instancePath:instancePath+"/relations",schemaPath:"#/definitions/relations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data:data15};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data15.partOf !== undefined){
let data16 = data15.partOf;
if(typeof data16 !== "string"){
const err22 = {instancePath:instancePath+"/relations/partOf",schemaPath:"#/definitions/relations/properties/partOf/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.partOf.type,parentSchema:schema20.properties.partOf,data:data16};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data15.metonymOf !== undefined){
let data17 = data15.metonymOf;
if(typeof data17 !== "string"){
const err23 = {instancePath:instancePath+"/relations/metonymOf",schemaPath:"#/definitions/relations/properties/metonymOf/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.metonymOf.type,parentSchema:schema20.properties.metonymOf,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data15.replacedBy !== undefined){
let data18 = data15.replacedBy;
if(typeof data18 !== "string"){
const err24 = {instancePath:instancePath+"/relations/replacedBy",schemaPath:"#/definitions/relations/properties/replacedBy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.replacedBy.type,parentSchema:schema20.properties.replacedBy,data:data18};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/relations",schemaPath:"#/definitions/relations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.lookAlikes !== undefined){
let data19 = data.lookAlikes;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(typeof data20 !== "string"){
const err26 = {instancePath:instancePath+"/lookAlikes/" + i1,schemaPath:"#/properties/lookAlikes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.lookAlikes.items.type,parentSchema:schema12.properties.lookAlikes.items,data:data20};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/lookAlikes",schemaPath:"#/properties/lookAlikes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.lookAlikes.type,parentSchema:schema12.properties.lookAlikes,data:data19};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.homonymOf !== undefined){
let data21 = data.homonymOf;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(typeof data22 !== "string"){
const err28 = {instancePath:instancePath+"/homonymOf/" + i2,schemaPath:"#/properties/homonymOf/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.homonymOf.items.type,parentSchema:schema12.properties.homonymOf.items,data:data22};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/homonymOf",schemaPath:"#/properties/homonymOf/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.homonymOf.type,parentSchema:schema12.properties.homonymOf,data:data21};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.notes !== undefined){
let data23 = data.notes;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
if(typeof data24 !== "string"){
const err30 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.notes.items.type,parentSchema:schema12.properties.notes.items,data:data24};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.notes.type,parentSchema:schema12.properties.notes,data:data23};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.proofs !== undefined){
if(!(validate17(data.proofs, {instancePath:instancePath+"/proofs",parentData:data,parentDataProperty:"proofs",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://mustalah.dev/schema/glossary.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern0.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema11.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema11.propertyNames,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(!(validate11(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const profileSchema = validate20;
const schema24 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://mustalah.dev/schema/profile.schema.json","title":"StoredProfile","description":"A house style: re-ranks terms of the store, never adds any.","type":"object","additionalProperties":false,"required":["name","title","terms"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"title":{"type":"string"},"description":{"type":"string"},"language":{"description":"The language whose terms it re-ranks (default en).","type":"string"},"terms":{"description":"Concept id → status → terms. What was preferred becomes nonpreferred unless it is named.","type":"object","additionalProperties":{"title":"Ranking","type":"object","additionalProperties":false,"properties":{"preferred":{"type":"string"},"first":{"description":"The name at its first mention, which `first-mention` asks for: a term of the store and what glosses it, as in `Syrian Democratic Forces (SDF)`, `Islamic State group, known as Daesh`.","type":"string","pattern":"\\S"},"later":{"description":"The term for the mentions after the first, which `first-mention` asks for.","type":"string"},"admitted":{"type":"array","items":{"type":"string"}},"nonpreferred":{"type":"array","items":{"type":"string"}},"deprecated":{"type":"array","items":{"type":"string"}},"forbidden":{"type":"array","items":{"type":"string"}}}}}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://mustalah.dev/schema/profile.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.terms === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "terms"},message:"must have required property '"+"terms"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "title")) || (key0 === "description")) || (key0 === "language")) || (key0 === "terms"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema24.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.name.type,parentSchema:schema24.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.title.type,parentSchema:schema24.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.description.type,parentSchema:schema24.properties.description,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.language !== undefined){
let data3 = data.language;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.language.type,parentSchema:schema24.properties.language,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.terms !== undefined){
let data4 = data.terms;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!(((((((key2 === "preferred") || (key2 === "first")) || (key2 === "later")) || (key2 === "admitted")) || (key2 === "nonpreferred")) || (key2 === "deprecated")) || (key2 === "forbidden"))){
const err9 = {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/terms/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.terms.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.preferred !== undefined){
let data6 = data5.preferred;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/preferred",schemaPath:"#/properties/terms/additionalProperties/properties/preferred/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.terms.additionalProperties.properties.preferred.type,parentSchema:schema24.properties.terms.additionalProperties.properties.preferred,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.first !== undefined){
let data7 = data5.first;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err11 = {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/first",schemaPath:"#/properties/terms/additionalProperties/properties/first/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema24.properties.terms.additionalProperties.properties.first,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/first",schemaPath:"#/properties/terms/additionalProperties/properties/first/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.terms.additionalProperties.properties.first.type,parentSchema:schema24.properties.terms.additionalProperties.properties.first,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.later !== undefined){
let data8 = data5.later;
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/later",schemaPath:"#/properties/terms/additionalProperties/properties/later/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.terms.additionalProperties.properties.later.type,parentSchema:schema24.properties.terms.additionalProperties.properties.later,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.admitted !== undefined){
let data9 = data5.admitted;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 !== "string"){
const err14 = {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/admitted/" + i0,schemaPath:"#/properties/terms/additionalProperties/properties/admitted/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.terms.additionalProperties.properties.admitted.items.type,parentSchema:schema24.properties.terms.additionalProperties.properties.admitted.items,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/admitted",schemaPath:"#/properties/terms/additionalProperties/properties/admitted/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.terms.additionalProperties.properties.admitted.type,parentSchema:schema24.properties.terms.additionalProperties.properties.admitted,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.nonpreferred !== undefined){
let data11 = data5.nonpreferred;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 !== "string"){
const err16 = {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/nonpreferred/" + i1,schemaPath:"#/properties/terms/additionalProperties/properties/nonpreferred/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.terms.additionalProperties.properties.nonpreferred.items.type,parentSchema:schema24.properties.terms.additionalProperties.properties.nonpreferred.items,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/nonpreferred",schemaPath:"#/properties/terms/additionalProperties/properties/nonpreferred/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.terms.additionalProperties.properties.nonpreferred.type,parentSchema:schema24.properties.terms.additionalProperties.properties.nonpreferred,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.deprecated !== undefined){
let data13 = data5.deprecated;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 !== "string"){
const err18 = {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/deprecated/" + i2,schemaPath:"#/properties/terms/additionalProperties/properties/deprecated/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.terms.additionalProperties.properties.deprecated.items.type,parentSchema:schema24.properties.terms.additionalProperties.properties.deprecated.items,data:data14};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/deprecated",schemaPath:"#/properties/terms/additionalProperties/properties/deprecated/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.terms.additionalProperties.properties.deprecated.type,parentSchema:schema24.properties.terms.additionalProperties.properties.deprecated,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.forbidden !== undefined){
let data15 = data5.forbidden;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 !== "string"){
const err20 = {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbidden/" + i3,schemaPath:"#/properties/terms/additionalProperties/properties/forbidden/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.terms.additionalProperties.properties.forbidden.items.type,parentSchema:schema24.properties.terms.additionalProperties.properties.forbidden.items,data:data16};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbidden",schemaPath:"#/properties/terms/additionalProperties/properties/forbidden/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.terms.additionalProperties.properties.forbidden.type,parentSchema:schema24.properties.terms.additionalProperties.properties.forbidden,data:data15};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/terms/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.terms.additionalProperties.type,parentSchema:schema24.properties.terms.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.terms.type,parentSchema:schema24.properties.terms,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const configSchema = validate21;
const schema25 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://mustalah.dev/schema/config.schema.json","title":"StoredConfig","description":"mustalah.yaml: what a project checks, against which store, in which house style.","type":"object","additionalProperties":false,"properties":{"glossary":{"description":"Files or folders of the store, relative to this file.","type":"array","minItems":1,"items":{"type":"string"}},"profile":{"description":"House style: a file name in a glossary's profiles/ folder.","type":"string"},"translations":{"description":"Folder with one subfolder per language or version.","type":"string"},"source":{"description":"The subfolder that holds the source texts, named by its language.","type":"string"},"versions":{"description":"Subfolders to check; all but the source when absent.","type":"array","items":{"type":"string"}},"align":{"description":"Whether texts whose lines do not correspond are aligned: where they do not line up, never (they are trouble), or always.","type":"string","enum":["auto","never","always"],"default":"auto"},"bilingual":{"description":"Files that hold a source and its translation (XLIFF), or folders of such, relative to this file.","type":"array","items":{"type":"string"}},"pairs":{"description":"Source and target files by patterns, for projects that are laid out otherwise. [How patterns work](#pairs).","type":"array","items":{"$ref":"#/definitions/pair"}},"cache":{"description":"Keep what is found, and check only what has changed since: the same as --cache.","type":"boolean"},"date":{"description":"The date of the documents.","$ref":"#/definitions/date"},"dates":{"description":"Document name → its date, where it differs.","type":"object","additionalProperties":{"$ref":"#/definitions/date"}},"consistency":{"description":"Which of several right forms a text keeps to (default profile). profile: the house's where it occurs, else the most frequent; first: the one used first, by the dates of the texts, then by file name; most-frequent.","type":"string","enum":["profile","first","most-frequent"]},"acrossVersions":{"description":"Severity of inconsistent-term between versions of one text (default info).","type":"string","enum":["off","info","warning","error"]},"acrossDocuments":{"description":"Severity of inconsistent-term between texts of the project (default info).","type":"string","enum":["off","info","warning","error"]},"rules":{"description":"Rule id → severity.","$ref":"#/definitions/rules"},"overrides":{"description":"Other settings for some files; a later entry wins over an earlier one. [Which files](#globs).","type":"array","items":{"$ref":"#/definitions/override"}},"waivers":{"description":"Findings that are right as they are, and why. See [waivers](waivers.md).","type":"array","items":{"$ref":"#/definitions/waiver"}},"baseline":{"description":"File of findings that are accepted for now, relative to this file. See [baseline](baseline.md).","type":"string","pattern":"\\S"},"extends":{"description":"Configurations that this one builds on: paths that start with ./ or ../, or npm packages. Later ones win, and this file wins over all. [How they merge](#extends).","type":"array","items":{"type":"string","pattern":"\\S"}}},"definitions":{"date":{"title":"IsoDate","description":"YYYY, YYYY-MM or YYYY-MM-DD","type":"string","pattern":"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"},"rules":{"title":"RuleSettings","type":"object","additionalProperties":{"title":"RuleSetting","type":"string","enum":["off","info","warning","error"]}},"globs":{"title":"Globs","type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"pair":{"title":"StoredPair","description":"Sources beside their translations.","type":"object","additionalProperties":false,"required":["source","target"],"properties":{"source":{"description":"Pattern of the source files, relative to this file.","type":"string","pattern":"\\S"},"target":{"description":"Pattern of their translations: what the source pattern matched is put in, and `{lang}` stands for any language tag.","type":"string","pattern":"\\S"},"sourceLanguage":{"description":"Language of the sources (BCP 47); else the configuration's `source`.","type":"string"},"targetLanguage":{"description":"Language of the translations (BCP 47); else what `{lang}` matched, else `en`.","type":"string"}}},"override":{"title":"StoredOverride","description":"Settings for the translations that match.","type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"description":"Which translations. [Globs](#globs).","$ref":"#/definitions/globs"},"profile":{"description":"House style of these.","type":"string"},"date":{"description":"The date of these.","$ref":"#/definitions/date"},"rules":{"description":"Rule id → severity; rules that are not named keep theirs.","$ref":"#/definitions/rules"}}},"waiver":{"title":"StoredWaiver","description":"Findings that are right as they are. Every key but `reason` and `until` narrows it; a finding must pass all.","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"description":"Rule id, or a list of ids.","title":"OneOrMore","oneOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"type":"string"}}]},"concept":{"description":"Id of the concept that the finding is about.","type":"string","pattern":"\\S"},"text":{"description":"The words of the target that the finding points at, to the letter.","type":"string","pattern":"\\S"},"source":{"description":"The words of the source that the finding points at, to the letter.","type":"string","pattern":"\\S"},"files":{"description":"Which translations; all when absent. [Globs](#globs).","$ref":"#/definitions/globs"},"reason":{"description":"Why it is right, for whoever reads this next.","type":"string","pattern":"\\S"},"until":{"description":"The last day (YYYY-MM-DD) on which it holds; from then on the finding is back.","$ref":"#/definitions/day"}}},"day":{"title":"IsoDay","description":"YYYY-MM-DD","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}}};
const schema26 = {"title":"StoredPair","description":"Sources beside their translations.","type":"object","additionalProperties":false,"required":["source","target"],"properties":{"source":{"description":"Pattern of the source files, relative to this file.","type":"string","pattern":"\\S"},"target":{"description":"Pattern of their translations: what the source pattern matched is put in, and `{lang}` stands for any language tag.","type":"string","pattern":"\\S"},"sourceLanguage":{"description":"Language of the sources (BCP 47); else the configuration's `source`.","type":"string"},"targetLanguage":{"description":"Language of the translations (BCP 47); else what `{lang}` matched, else `en`.","type":"string"}}};
const schema27 = {"title":"IsoDate","description":"YYYY, YYYY-MM or YYYY-MM-DD","type":"string","pattern":"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"};
const schema29 = {"title":"RuleSettings","type":"object","additionalProperties":{"title":"RuleSetting","type":"string","enum":["off","info","warning","error"]}};
const schema30 = {"title":"StoredOverride","description":"Settings for the translations that match.","type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"description":"Which translations. [Globs](#globs).","$ref":"#/definitions/globs"},"profile":{"description":"House style of these.","type":"string"},"date":{"description":"The date of these.","$ref":"#/definitions/date"},"rules":{"description":"Rule id → severity; rules that are not named keep theirs.","$ref":"#/definitions/rules"}}};
const schema31 = {"title":"Globs","type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "files") || (key0 === "profile")) || (key0 === "date")) || (key0 === "rules"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/files",schemaPath:"#/definitions/globs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/definitions/globs/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/definitions/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.type,parentSchema:schema31.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/files",schemaPath:"#/definitions/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.type,parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.profile !== undefined){
let data2 = data.profile;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.profile.type,parentSchema:schema30.properties.profile,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.date !== undefined){
let data3 = data.date;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err7 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"},message:"must match pattern \""+"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"+"\"",schema:"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",parentSchema:schema27,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.rules !== undefined){
let data4 = data.rules;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.additionalProperties.type,parentSchema:schema29.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((data5 === "off") || (data5 === "info")) || (data5 === "warning")) || (data5 === "error"))){
const err10 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema29.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema29.additionalProperties.enum,parentSchema:schema29.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/rules",schemaPath:"#/definitions/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema34 = {"title":"StoredWaiver","description":"Findings that are right as they are. Every key but `reason` and `until` narrows it; a finding must pass all.","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"description":"Rule id, or a list of ids.","title":"OneOrMore","oneOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"type":"string"}}]},"concept":{"description":"Id of the concept that the finding is about.","type":"string","pattern":"\\S"},"text":{"description":"The words of the target that the finding points at, to the letter.","type":"string","pattern":"\\S"},"source":{"description":"The words of the source that the finding points at, to the letter.","type":"string","pattern":"\\S"},"files":{"description":"Which translations; all when absent. [Globs](#globs).","$ref":"#/definitions/globs"},"reason":{"description":"Why it is right, for whoever reads this next.","type":"string","pattern":"\\S"},"until":{"description":"The last day (YYYY-MM-DD) on which it holds; from then on the finding is back.","$ref":"#/definitions/day"}}};
const schema36 = {"title":"IsoDay","description":"YYYY-MM-DD","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const pattern21 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "rule") || (key0 === "concept")) || (key0 === "text")) || (key0 === "source")) || (key0 === "files")) || (key0 === "reason")) || (key0 === "until"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.rule.oneOf[0].type,parentSchema:schema34.properties.rule.oneOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.rule.oneOf[1],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/rule/" + i0,schemaPath:"#/properties/rule/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.rule.oneOf[1].items.type,parentSchema:schema34.properties.rule.oneOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.rule.oneOf[1].type,parentSchema:schema34.properties.rule.oneOf[1],data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err7 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema34.properties.rule.oneOf,parentSchema:schema34.properties.rule,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.concept !== undefined){
let data2 = data.concept;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/concept",schemaPath:"#/properties/concept/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34.properties.concept,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/concept",schemaPath:"#/properties/concept/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.concept.type,parentSchema:schema34.properties.concept,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.text !== undefined){
let data3 = data.text;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err10 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34.properties.text,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.text.type,parentSchema:schema34.properties.text,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.source !== undefined){
let data4 = data.source;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34.properties.source,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.source.type,parentSchema:schema34.properties.source,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.files !== undefined){
let data5 = data.files;
if(Array.isArray(data5)){
if(data5.length < 1){
const err14 = {instancePath:instancePath+"/files",schemaPath:"#/definitions/globs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err15 = {instancePath:instancePath+"/files/" + i1,schemaPath:"#/definitions/globs/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/files/" + i1,schemaPath:"#/definitions/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.type,parentSchema:schema31.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/files",schemaPath:"#/definitions/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.type,parentSchema:schema31,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.reason !== undefined){
let data7 = data.reason;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err18 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34.properties.reason,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.reason.type,parentSchema:schema34.properties.reason,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.until !== undefined){
let data8 = data.until;
if(typeof data8 === "string"){
if(!pattern21.test(data8)){
const err20 = {instancePath:instancePath+"/until",schemaPath:"#/definitions/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"+"\"",schema:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",parentSchema:schema36,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/until",schemaPath:"#/definitions/day/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://mustalah.dev/schema/config.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema25.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.glossary !== undefined){
let data0 = data.glossary;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.glossary,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/glossary/" + i0,schemaPath:"#/properties/glossary/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.glossary.items.type,parentSchema:schema25.properties.glossary.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.glossary.type,parentSchema:schema25.properties.glossary,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.profile !== undefined){
let data2 = data.profile;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.profile.type,parentSchema:schema25.properties.profile,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.translations !== undefined){
let data3 = data.translations;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/translations",schemaPath:"#/properties/translations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.translations.type,parentSchema:schema25.properties.translations,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.source !== undefined){
let data4 = data.source;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.source.type,parentSchema:schema25.properties.source,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.versions !== undefined){
let data5 = data.versions;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/versions/" + i1,schemaPath:"#/properties/versions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.versions.items.type,parentSchema:schema25.properties.versions.items,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.versions.type,parentSchema:schema25.properties.versions,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.align !== undefined){
let data7 = data.align;
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/align",schemaPath:"#/properties/align/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.align.type,parentSchema:schema25.properties.align,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data7 === "auto") || (data7 === "never")) || (data7 === "always"))){
const err10 = {instancePath:instancePath+"/align",schemaPath:"#/properties/align/enum",keyword:"enum",params:{allowedValues: schema25.properties.align.enum},message:"must be equal to one of the allowed values",schema:schema25.properties.align.enum,parentSchema:schema25.properties.align,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.bilingual !== undefined){
let data8 = data.bilingual;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 !== "string"){
const err11 = {instancePath:instancePath+"/bilingual/" + i2,schemaPath:"#/properties/bilingual/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.bilingual.items.type,parentSchema:schema25.properties.bilingual.items,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/bilingual",schemaPath:"#/properties/bilingual/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.bilingual.type,parentSchema:schema25.properties.bilingual,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.pairs !== undefined){
let data10 = data.pairs;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.source === undefined){
const err13 = {instancePath:instancePath+"/pairs/" + i3,schemaPath:"#/definitions/pair/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema26.required,parentSchema:schema26,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data11.target === undefined){
const err14 = {instancePath:instancePath+"/pairs/" + i3,schemaPath:"#/definitions/pair/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema26.required,parentSchema:schema26,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data11){
if(!((((key1 === "source") || (key1 === "target")) || (key1 === "sourceLanguage")) || (key1 === "targetLanguage"))){
const err15 = {instancePath:instancePath+"/pairs/" + i3,schemaPath:"#/definitions/pair/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data11.source !== undefined){
let data12 = data11.source;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err16 = {instancePath:instancePath+"/pairs/" + i3+"/source",schemaPath:"#/definitions/pair/properties/source/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema26.properties.source,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/pairs/" + i3+"/source",schemaPath:"#/definitions/pair/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.source.type,parentSchema:schema26.properties.source,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data11.target !== undefined){
let data13 = data11.target;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err18 = {instancePath:instancePath+"/pairs/" + i3+"/target",schemaPath:"#/definitions/pair/properties/target/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema26.properties.target,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/pairs/" + i3+"/target",schemaPath:"#/definitions/pair/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.target.type,parentSchema:schema26.properties.target,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.sourceLanguage !== undefined){
let data14 = data11.sourceLanguage;
if(typeof data14 !== "string"){
const err20 = {instancePath:instancePath+"/pairs/" + i3+"/sourceLanguage",schemaPath:"#/definitions/pair/properties/sourceLanguage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.sourceLanguage.type,parentSchema:schema26.properties.sourceLanguage,data:data14};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.targetLanguage !== undefined){
let data15 = data11.targetLanguage;
if(typeof data15 !== "string"){
const err21 = {instancePath:instancePath+"/pairs/" + i3+"/targetLanguage",schemaPath:"#/definitions/pair/properties/targetLanguage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.targetLanguage.type,parentSchema:schema26.properties.targetLanguage,data:data15};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/pairs/" + i3,schemaPath:"#/definitions/pair/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.pairs.type,parentSchema:schema25.properties.pairs,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.cache !== undefined){
let data16 = data.cache;
if(typeof data16 !== "boolean"){
const err24 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema25.properties.cache.type,parentSchema:schema25.properties.cache,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.date !== undefined){
let data17 = data.date;
if(typeof data17 === "string"){
if(!pattern1.test(data17)){
const err25 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"},message:"must match pattern \""+"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"+"\"",schema:"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",parentSchema:schema27,data:data17};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data17};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.dates !== undefined){
let data18 = data.dates;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key2 in data18){
let data19 = data18[key2];
if(typeof data19 === "string"){
if(!pattern1.test(data19)){
const err27 = {instancePath:instancePath+"/dates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"},message:"must match pattern \""+"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"+"\"",schema:"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",parentSchema:schema27,data:data19};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/dates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data19};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.dates.type,parentSchema:schema25.properties.dates,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.consistency !== undefined){
let data20 = data.consistency;
if(typeof data20 !== "string"){
const err30 = {instancePath:instancePath+"/consistency",schemaPath:"#/properties/consistency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.consistency.type,parentSchema:schema25.properties.consistency,data:data20};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((data20 === "profile") || (data20 === "first")) || (data20 === "most-frequent"))){
const err31 = {instancePath:instancePath+"/consistency",schemaPath:"#/properties/consistency/enum",keyword:"enum",params:{allowedValues: schema25.properties.consistency.enum},message:"must be equal to one of the allowed values",schema:schema25.properties.consistency.enum,parentSchema:schema25.properties.consistency,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.acrossVersions !== undefined){
let data21 = data.acrossVersions;
if(typeof data21 !== "string"){
const err32 = {instancePath:instancePath+"/acrossVersions",schemaPath:"#/properties/acrossVersions/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.acrossVersions.type,parentSchema:schema25.properties.acrossVersions,data:data21};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((((data21 === "off") || (data21 === "info")) || (data21 === "warning")) || (data21 === "error"))){
const err33 = {instancePath:instancePath+"/acrossVersions",schemaPath:"#/properties/acrossVersions/enum",keyword:"enum",params:{allowedValues: schema25.properties.acrossVersions.enum},message:"must be equal to one of the allowed values",schema:schema25.properties.acrossVersions.enum,parentSchema:schema25.properties.acrossVersions,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.acrossDocuments !== undefined){
let data22 = data.acrossDocuments;
if(typeof data22 !== "string"){
const err34 = {instancePath:instancePath+"/acrossDocuments",schemaPath:"#/properties/acrossDocuments/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.acrossDocuments.type,parentSchema:schema25.properties.acrossDocuments,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((((data22 === "off") || (data22 === "info")) || (data22 === "warning")) || (data22 === "error"))){
const err35 = {instancePath:instancePath+"/acrossDocuments",schemaPath:"#/properties/acrossDocuments/enum",keyword:"enum",params:{allowedValues: schema25.properties.acrossDocuments.enum},message:"must be equal to one of the allowed values",schema:schema25.properties.acrossDocuments.enum,parentSchema:schema25.properties.acrossDocuments,data:data22};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.rules !== undefined){
let data23 = data.rules;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key3 in data23){
let data24 = data23[key3];
if(typeof data24 !== "string"){
const err36 = {instancePath:instancePath+"/rules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.additionalProperties.type,parentSchema:schema29.additionalProperties,data:data24};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!((((data24 === "off") || (data24 === "info")) || (data24 === "warning")) || (data24 === "error"))){
const err37 = {instancePath:instancePath+"/rules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema29.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema29.additionalProperties.enum,parentSchema:schema29.additionalProperties,data:data24};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/rules",schemaPath:"#/definitions/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.overrides !== undefined){
let data25 = data.overrides;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
if(!(validate22(data25[i4], {instancePath:instancePath+"/overrides/" + i4,parentData:data25,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.overrides.type,parentSchema:schema25.properties.overrides,data:data25};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.waivers !== undefined){
let data27 = data.waivers;
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
if(!(validate24(data27[i5], {instancePath:instancePath+"/waivers/" + i5,parentData:data27,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.waivers.type,parentSchema:schema25.properties.waivers,data:data27};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.baseline !== undefined){
let data29 = data.baseline;
if(typeof data29 === "string"){
if(!pattern4.test(data29)){
const err41 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema25.properties.baseline,data:data29};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.baseline.type,parentSchema:schema25.properties.baseline,data:data29};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.extends !== undefined){
let data30 = data.extends;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
let data31 = data30[i6];
if(typeof data31 === "string"){
if(!pattern4.test(data31)){
const err43 = {instancePath:instancePath+"/extends/" + i6,schemaPath:"#/properties/extends/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema25.properties.extends.items,data:data31};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/extends/" + i6,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.extends.items.type,parentSchema:schema25.properties.extends.items,data:data31};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.extends.type,parentSchema:schema25.properties.extends,data:data30};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const baselineSchema = validate26;
const schema37 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://mustalah.dev/schema/baseline.schema.json","title":"StoredBaseline","description":"Findings that are accepted for now. Written by `mustalah lint --update-baseline`.","type":"object","additionalProperties":false,"required":["version","findings"],"properties":{"version":{"description":"Of this format.","type":"number","enum":[1]},"findings":{"type":"array","items":{"$ref":"#/definitions/entry"}}},"definitions":{"entry":{"title":"StoredBaselineEntry","description":"Findings that look alike.","type":"object","additionalProperties":false,"required":["file","rule","concept","text","context","count"],"properties":{"file":{"description":"Relative to the project's folder, with forward slashes.","type":"string"},"rule":{"description":"Rule id.","type":"string"},"concept":{"description":"Concept id, or null.","type":["string","null"]},"text":{"description":"The words it points at; of the source, where nothing stands in the target.","type":"string"},"context":{"description":"Hash of the source text of the segment.","type":"string"},"count":{"description":"How many there are.","type":"integer","minimum":1}}}}};
const schema38 = {"title":"StoredBaselineEntry","description":"Findings that look alike.","type":"object","additionalProperties":false,"required":["file","rule","concept","text","context","count"],"properties":{"file":{"description":"Relative to the project's folder, with forward slashes.","type":"string"},"rule":{"description":"Rule id.","type":"string"},"concept":{"description":"Concept id, or null.","type":["string","null"]},"text":{"description":"The words it points at; of the source, where nothing stands in the target.","type":"string"},"context":{"description":"Hash of the source text of the segment.","type":"string"},"count":{"description":"How many there are.","type":"integer","minimum":1}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://mustalah.dev/schema/baseline.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.findings === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "version") || (key0 === "findings"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema37.properties.version.type,parentSchema:schema37.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === 1)){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema37.properties.version.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.version.enum,parentSchema:schema37.properties.version,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.findings !== undefined){
let data1 = data.findings;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.file === undefined){
const err5 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema38.required,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.rule === undefined){
const err6 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema38.required,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.concept === undefined){
const err7 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "concept"},message:"must have required property '"+"concept"+"'",schema:schema38.required,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.text === undefined){
const err8 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema38.required,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.context === undefined){
const err9 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "context"},message:"must have required property '"+"context"+"'",schema:schema38.required,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.count === undefined){
const err10 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema38.required,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data2){
if(!((((((key1 === "file") || (key1 === "rule")) || (key1 === "concept")) || (key1 === "text")) || (key1 === "context")) || (key1 === "count"))){
const err11 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.file !== undefined){
let data3 = data2.file;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/findings/" + i0+"/file",schemaPath:"#/definitions/entry/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.file.type,parentSchema:schema38.properties.file,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.rule !== undefined){
let data4 = data2.rule;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/definitions/entry/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.rule.type,parentSchema:schema38.properties.rule,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.concept !== undefined){
let data5 = data2.concept;
if((typeof data5 !== "string") && (data5 !== null)){
const err14 = {instancePath:instancePath+"/findings/" + i0+"/concept",schemaPath:"#/definitions/entry/properties/concept/type",keyword:"type",params:{type: schema38.properties.concept.type},message:"must be string,null",schema:schema38.properties.concept.type,parentSchema:schema38.properties.concept,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.text !== undefined){
let data6 = data2.text;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/findings/" + i0+"/text",schemaPath:"#/definitions/entry/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.text.type,parentSchema:schema38.properties.text,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.context !== undefined){
let data7 = data2.context;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/findings/" + i0+"/context",schemaPath:"#/definitions/entry/properties/context/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.context.type,parentSchema:schema38.properties.context,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.count !== undefined){
let data8 = data2.count;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/findings/" + i0+"/count",schemaPath:"#/definitions/entry/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema38.properties.count.type,parentSchema:schema38.properties.count,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/findings/" + i0+"/count",schemaPath:"#/definitions/entry/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema38.properties.count,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.findings.type,parentSchema:schema37.properties.findings,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

