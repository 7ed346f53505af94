"""The vocabularies of IPTC's standard catalog: their aliases in QCodes and their URIs.

A QCode is an alias and a code, "medtop:20000638"; the URI of what it names is that of the
vocabulary with the code behind it. What other catalogs call theirs is not known here.

>>> uri_of("medtop:20000638"), uri_of("nx:main")
('http://cv.iptc.org/newscodes/mediatopic/20000638', None)

Reference: catalog.IPTC-G2-Standards, edition 41; aliases are added from edition to edition, and
none is taken away.
"""

import re
from collections.abc import Mapping
from functools import cache

NEWSCODES = "http://cv.iptc.org/newscodes/"
_OF_OTHERS = "http://cvx.iptc.org/"
# alias, and where its vocabulary is called otherwise, that name
_NEWSCODES = """
acdc:audiocodec altidrole aoprop:aoproperty app:application aspfacet:asportfacet
aspfacetvalue:asportfacetvalue authoritystatus catinat:catinature
chprop:characteristicsproperty cinat:cinature ciprol:contactinfopartrole
colin:colourindicator colsp:colorspace conf:confidence cpnat:cpnature
cpprole:contentprodpartyrole cptdefrole:conceptdefinitionrole cptnoterole:conceptnoterole
crel:conceptrelation ctech:commtech ctrol:contributorrole cwarn:contentwarning
digsrctype:digitalsourcetype dimensionunit drol:descriptionrole dummy
ecirol:eventcontactinforole edconf:eventdateconfirm ednoterole encd:encoding
entityprop:entityproperty eocstat:eventoccurstatus eorol:eventorganiserrole
eprol:eventparticipantrole eregrol:eventregrole erol:edrole
fisymtype:financialinstrumentsymboltype frmt:format gen:generic genre hashscope hashtype
hatarget:hopactiontarget hopaction howextr:howextracted howpr:howpresent ikos
imgregrole:imageregionrole imgregtype:imageregiontype impt:importance irel:itemrelation
irep:itemrepresentation isrol:infosourcerole ivqu:videoqualifier lbtyp:labeltype
loctyp:location loutorient:layoutorientation lrol:languagerole medtop:mediatopic
medtype:mediatype1 mtyp:mediatype ncostat:newscoveragestatus ninat:ninature
nityp:newsitemtype nmsig:newsmsgsignal not:notation nprod:newsproduct nprov:newsprovider
nprt:namepart nrol:namerole oito:ofinterestto pgrmod:pkggroupmode plinat:plinature
prio:priority prodgenre:productgenre prop:property prov:provider pst1:status1 rcalctype
rel:relevance riaspect rightsprop:rightsproperty riscope rnd:rendition role1 rscaleunit
rtype:ratertype scn:scene sev:severity sig:signal sov:videoscaling squ:subjectqualifier
stat:pubstatusg2 subj:subjectcode timeunit tone tpctyp:topictype trustindicator urgy:urgency
useracttype:useractiontype valfmt:valueformat vcdc:videocodec videodef:videodefinition
why:whypresent wldreg:worldregion
""".split()
_CODES_OF_OTHERS = """
a1312cat:anpa1312-category a1312prio:anpa1312-priority a1312svc:anpa1312-servicelevel
a1312vers:anpa1312-version bcp47 cusip figi gics googletopicsv1 googletopicsv2 iabadproduct10
iabadproduct20 iabaudience10 iabcontent20 iabcontent21 iabcontent22 iabcontent30 isin
iso3166-1a2 iso3166-1a3 iso3166-2 iso4217a iso4217n mic:iso10383-mic parasport secst sedol
ticker tidm
""".split()
_ELSEWHERE = """
dbpedia=http://dbpedia.org/resource/ freebase=http://www.freebase.com
geonames=http://sws.geonames.org/ geonameshttps=https://sws.geonames.org/
mb-artist=http://musicbrainz.org/artist/ mb-label=http://musicbrainz.org/label/
mb-recording=http://musicbrainz.org/recording/ mb-release=http://musicbrainz.org/release/
mb-releasegroup=http://musicbrainz.org/release-group/ mb-work=http://musicbrainz.org/work/
plus=http://ns.useplus.org/ldf/vocab/ skos=http://www.w3.org/2004/02/skos/core#
wikidata=http://www.wikidata.org/entity/
""".split()
# these two stand in the catalog without the slash at their end
_UNENDED = frozenset(("cptdefrole", "ednoterole"))

# Vocabularies that are known whole: small, and hardly ever added to.
CODES: Mapping[str, frozenset[str]] = {
    "cpnat": frozenset("abstract event geoArea object organisation person poi".split()),
    "howextr": frozenset("assisted person tool".split()),
    "stat": frozenset("usable withheld canceled".split()),
    "why": frozenset("direct ancestor inferred associated".split()),
}
PARTY_ROLES = frozenset(
    "author cameraOperator contentEditor correspondent descWriter distributor editor factChecker"
    " genAIPromptWriter imgSupplier interviewee mediaOffice metadataEditor origcont originfo"
    " producer spokesperson".split()
)


@cache
def schemes() -> Mapping[str, str]:
    """URIs of vocabularies by alias."""
    found = {}
    for base, entries in ((NEWSCODES, _NEWSCODES), (_OF_OTHERS, _CODES_OF_OTHERS)):
        for entry in entries:
            alias, _, name = entry.partition(":")
            found[alias] = f"{base}{name or alias}{'' if alias in _UNENDED else '/'}"
    for entry in _ELSEWHERE:
        alias, _, uri = entry.partition("=")
        found[alias] = uri
    return found


def uri_of(qcode: str) -> str | None:
    """The URI that a QCode stands for where its alias is of this catalog."""
    alias, _, code = qcode.partition(":")
    base = schemes().get(alias)
    return f"{base}{code}" if base and code else None


def is_standard_catalog(href: str) -> bool:
    """Whether a catalogRef names an edition of this catalog.

    >>> is_standard_catalog("http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml")
    True
    >>> is_standard_catalog("http://example.org/catalog.xml")
    False
    """
    return _standard_catalog().match(href.strip()) is not None


@cache
def _standard_catalog() -> re.Pattern[str]:
    return re.compile(
        r"https?://(?:www\.)?iptc\.org/std/catalog/catalog\.IPTC-G2-Standards(?:_[0-9]+)?(?:\.xml)?\Z"
    )
