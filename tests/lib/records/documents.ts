/** A section of a record with these words, and what may follow them. */
export function section(title: string, words: string, rest = ''): string {
  const heading = title === '' ? '' : `<title>${title}</title>`;
  return `<component><section><code code="1"/>${heading}<text>${words}</text>${rest}</section></component>`;
}

/** A record of these sections, with what comes before them. */
export function document(sections: string, heading = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="CDA.xsl"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:hl7="urn:hl7-org:v3">${heading}
<component><structuredBody>${sections}</structuredBody></component>
</ClinicalDocument>
`;
}
