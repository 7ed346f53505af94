"""Organisations known by name, and the words that make a name an organisation's."""

from functools import cache

from newsexport.parser.names.known_bodies_abroad import known_abroad

_KNOWN = """\
Deutsche Bahn|SNCF|RATP|EDF|ÖBB|SBB|Trenitalia|Renfe|Amtrak|NATO|EU|E.U.|UN|U.N.|WHO|FBI|CIA|NSA
IMF|WTO|OPEC|OPEC+|UNESCO|UNICEF|UNHCR|IAEA|OSCE|ASEAN|NASA|ESA|FIFA|UEFA|IOC|WADA|NFL|NBA|MLB|NHL
MLS|NCAA|PGA|LPGA|ATP|WTA|FIA|NRL|AFL|NFC|AFC|WNBA|UFC|WWE|F1|ICC|FAA|FDA|CDC|EPA|FCC|FTC|SEC|DEA
TSA|ICE|IRS|NSC|NTSB|FEMA|DOJ|GOP|DNC|RNC|ACLU|NRA|NYPD|LAPD|NHS|MI5|MI6|GCHQ|RAF|IRA|DUP|SNP|UKIP
PLO|ISIS|ISIL|IRGC|PKK|FSB|KGB|GRU|SVR|ECB|OECD|OECS|CARICOM|Caricom|Mercosur|G7|G20|G8|BRICS|ANC
BJP|AAP|SPD|CDU|CSU|FDP|AfD|KPMG|PwC|IBM|UPS|BMW|VW|GM|HSBC|UBS|AIG|ASX|NYSE|Nasdaq|NASDAQ|FARC
MSF|NRK|SVT|NTB|Ritzau|Yle|STT|MTV3|ANP|NOS|RTL|VRT|VTM|RTBF|ARD|ZDF|SRF|ORF|TF1|BFMTV|RFI|RAI|Rai
RTVE|RTP|TVN|TVP|PAP|dpa|DPA|AFP|AP|UPI|EFE|Efe|ANSA|Ansa|TASS|Tass|RIA|RIA Novosti|Interfax
Xinhua|Yonhap|Kyodo|Bernama|PTI|ANI|IANS|IRNA|SANA|WAFA|Anadolu|Belga|CTK|MTI|Lusa|Reuters
Bloomberg|Associated Press|The Associated Press|Agence France-Presse|Press Association
Australian Associated Press|Canadian Press|The Canadian Press|CNN|BBC|BBC News|CNBC|MSNBC|NBC
NBC News|CBS|CBS News|ABC|ABC News|Fox News|Fox|PBS|NPR|Sky News|Sky|ITV|Channel 4|CBC|CTV
Al Jazeera|Al Arabiya|Deutsche Welle|Euronews|France 24|Politico|Axios|Vox|BuzzFeed|Buzzfeed
Mashable|TMZ|Forbes|Fortune|Newsweek|Barron's|Variety|The Guardian|Guardian|The Times
The New York Times|New York Times|NYT|The Washington Post|Washington Post|The Wall Street Journal
Wall Street Journal|WSJ|USA Today|Los Angeles Times|Chicago Tribune|Boston Globe|New York Post
Daily News|Daily Mail|Daily Express|Daily Mirror|Daily Telegraph|The Telegraph|The Independent
The Sun|The Economist|Financial Times|The Atlantic|The New Yorker|Rolling Stone|Vanity Fair
Business Insider|The Daily Beast|The Verge|Wired|TechCrunch|Ars Technica|Gizmodo|Novaya Gazeta
Kommersant|Izvestia|Global Times|Rodong Sinmun|Haaretz|Le Monde|Le Figaro|Libération|Le Parisien
L'Équipe|Mediapart|Der Spiegel|Die Zeit|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|FAZ
Die Welt|Handelsblatt|El País|El Mundo|La Vanguardia|Clarín|La Nación|Corriere della Sera
La Repubblica|La Stampa|Folha de S. Paulo|O Globo|Estadão|Dagens Nyheter|Aftonbladet|Expressen
Svenska Dagbladet|Helsingin Sanomat|Iltalehti|Ilta-Sanomat|Politiken|Berlingske|Jyllands-Posten
Ekstra Bladet|Aftenposten|Dagbladet|De Standaard|De Morgen|Het Laatste Nieuws|De Telegraaf|NRC
Volkskrant|Gazeta Wyborcza|Rzeczpospolita|Twitter|Facebook|Instagram|WhatsApp|Telegram|TikTok
YouTube|Youtube|Snapchat|Reddit|LinkedIn|Truth Social|Threads|Mastodon|Bluesky|WeChat|Weibo|Signal
Viber|Discord|Twitch|Tinder|Pinterest|Wikipedia|Wikileaks|WikiLeaks|Google|Apple|Amazon|Amazon.com
Microsoft|Meta|Alphabet|Netflix|Tesla|SpaceX|Blue Origin|Uber|Uber Eats|Lyft|Airbnb|DoorDash
PayPal|eBay|Spotify|Nvidia|Intel|AMD|Samsung|Sony|Huawei|ZTE|Alibaba|Tencent|ByteDance|Baidu
Xiaomi|Nokia|Ericsson|Oracle|Cisco|HP|OpenAI|Anthropic|DeepMind|Zoom|Nintendo|Mojang|Disney
Walt Disney|Warner Bros|Warner Bros.|Paramount|Hulu|HBO|Boeing|Airbus|Lockheed Martin|Raytheon
Northrop Grumman|BAE Systems|Rolls-Royce|General Electric|General Motors|Ford|Toyota|Honda|Nissan
Volkswagen|Daimler|Mercedes-Benz|Renault|Peugeot|Fiat|Stellantis|Volvo|Saab|Hyundai|Kia|Ferrari
Porsche|Audi|Siemens|Bosch|BASF|Bayer|SAP|Deutsche Bank|Commerzbank|Credit Suisse|Goldman Sachs
Morgan Stanley|JPMorgan|JPMorgan Chase|Citigroup|Wells Fargo|Bank of America|Barclays|Lloyds
BlackRock|Berkshire Hathaway|Exxon|ExxonMobil|Chevron|Shell|BP|TotalEnergies|Gazprom|Rosneft
Lukoil|Aramco|Saudi Aramco|Petronas|Petrobras|Equinor|Eni|Repsol|Nestle|Nestlé|Unilever|Coca-Cola
Pepsi|PepsiCo|McDonald's|Starbucks|Walmart|Target|Costco|Home Depot|Lowe's|Ikea|IKEA|H&M|Zara|Nike
Adidas|Puma|Tesco|Sainsbury's|Asda|Aldi|Lidl|Carrefour|Woolworths|Coles|David Jones|Qantas
Emirates|Lufthansa|Ryanair|EasyJet|easyJet|flydubai|KLM|Iberia|Alitalia|SAS|Finnair
British Airways|Air France|American Airlines|Delta|Southwest|JetBlue|FedEx|DHL|Pfizer|BioNTech
Moderna|AstraZeneca|Johnson & Johnson|Novartis|Roche|Sanofi|GlaxoSmithKline|GSK|Merck|Novavax
Sinovac|Verizon|AT&T|T-Mobile|Vodafone|Comcast|Telefónica|Maersk|Novo Nordisk|Carlsberg|Lego
Equifax|Visa|Mastercard|Ferrier Hodgson|Deloitte|EY|McKinsey|European Union|United Nations
Security Council|UN Security Council|U.N. Security Council|General Assembly|European Commission
European Parliament|European Council|European Central Bank|World Bank|World Health Organization
World Health Organisation|International Monetary Fund|International Criminal Court
International Court of Justice|African Union|Arab League|Amnesty International|Human Rights Watch
Red Cross|Greenpeace|Oxfam|Save the Children|Save The Children|Doctors Without Borders
Transparency International|Interpol|Europol|Congress|Senate|House of Representatives
House of Commons|House of Lords|Parliament|White House|Kremlin|Pentagon|Downing Street
Scotland Yard|Met Police|Supreme Court|High Court|State Department|Justice Department
Treasury Department|Treasury|Federal Reserve|Fed|Homeland Security|Secret Service|National Guard
Coast Guard|Port Authority|Home Office|Foreign Office|Cabinet Office|Knesset|Bundestag|Bundesrat
Duma|Bundeswehr|Taliban|Hamas|Hezbollah|Islamic State|al-Qaida|Al-Qaeda|Al Qaeda|Boko Haram
Al-Shabab|Fatah|Houthis|Palestinian Authority|Holy See|Vatican|Komeito|Labour|Labour Party
Conservatives|Tories|Democrats|Republicans|Greens|Smithsonian|Nobel Committee|Heritage Foundation
Brookings Institution|Ku Klux Klan|Black Lives Matter|Premier League|Champions League|Bundesliga
La Liga|Serie A|Ligue 1|Real Madrid|Barça|Manchester United|Manchester City|Arsenal|Chelsea
Tottenham Hotspur|Bayern Munich|Bayern München|Borussia Dortmund|Juventus|AC Milan|Inter Milan
Ajax|PSG|Euroleague|Formula One|Formula 1|Harvard|Yale|Princeton|MIT|Cambridge University
Oxford University|Caltech|Transatlantic Quad|Wagner Group|Wagner|Blackwater|Quai d'Orsay
Bundesbank|Weißes Haus|Weiße Haus|Weißen Haus|Europäische Union|Vereinte Nationen
Vereinten Nationen|Europaparlament|EU-Kommission|Nato|Casa Blanca|Unión Europea|Naciones Unidas
Hamás|Hizbulá|Union européenne|Nations unies|Elysée|Élysée|Maison Blanche|Maison-Blanche
Assemblée nationale|Sénat|Rassemblement national|União Europeia|Nações Unidas
Supremo Tribunal Federal|Polícia Federal|Polícia Militar|Polícia Civil|Forças Armadas|Casa Branca
Unione Europea|Nazioni Unite|Casa Bianca|Witte Huis|Europese Unie|Verenigde Naties|Vita huset
Vita Huset|Europeiska unionen|Det Hvide Hus|Det hvite hus|Folketinget|Stortinget|Riksdagen
Biały Dom|Białego Domu|Unia Europejska|Unii Europejskiej|Puolustusvoimat|Eduskunta|Valkoinen talo
Euroopan unioni|Parlament Europejski|Komisja Europejska|Rada Europejska|The Hill|The Mirror
The Sydney Morning Herald|Sydney Morning Herald|The Australian|The Age|Herald Sun|ESPN|Sky Sports
Fox Sports|CBS Sports|NBC Sports|BBC Sport|The Athletic|Sports Illustrated|Billboard
The Hollywood Reporter|Hollywood Reporter|E! News|Us Weekly|People Magazine|Entertainment Tonight
The Onion|Vice News|HuffPost|Huffington Post|The Huffington Post|Breitbart|Newsmax|The Intercept
ProPublica|The Conversation|Bellingcat|The Irish Times|Irish Times|Irish Independent|RTE|RTÉ
Evening Standard|The Scotsman|The Herald|Channel 5|ITV News|LBC|GB News|C-SPAN|Univision|Telemundo
The Toronto Star|Toronto Star|The Globe and Mail|Globe and Mail|National Post|Global News|CTV News
CBC News|The Hindu|Times of India|The Times of India|Hindustan Times|Indian Express
The Indian Express|NDTV|Geo News|The Straits Times|Straits Times|South China Morning Post
Japan Times|The Japan Times|NHK|Asahi Shimbun|Korea Herald|KCNA|Jerusalem Post|The Jerusalem Post
Times of Israel|The Times of Israel|Ynet|Al Mayadeen|Press TV|RT|Sputnik|Pravda|Ukrainska Pravda
Kyiv Independent|The Kyiv Independent|Meduza|Dozhd|Daily Nation|The Namibian|News24
Mail & Guardian|Premium Times|The Punch|New Scientist|Scientific American|National Geographic
The Lancet|Lancet|JAMA|BMJ|New England Journal of Medicine|Ofcom|Ofsted|HMRC|Ofgem|Ofwat|DVLA|RNLI
RSPCA|NSPCC|TUC|Unison|RMT|Aslef|BMA|Met Office|National Trust|Environment Agency|Network Rail
Crown Prosecution Service|CPS|Old Bailey|National Crime Agency|NHS England|Public Health England
Lib Dems|Liberal Democrats|Liberal Democrat|Plaid Cymru|Sinn Fein|Sinn Féin|Reform UK|Stormont
Holyrood|Senedd|Dail|Dáil|Garda|Gardai|Gardaí|Fianna Fail|Fianna Fáil|Fine Gael|Buckingham Palace
Kensington Palace|ATF|HHS|HUD|USDA|NOAA|USGS|NIH|GAO|CBO|NLRB|OSHA|CBP|DHS|DOD|USPS|USAID|AFL-CIO
UAW|SEIU|NAACP|AARP|ADL|GLAAD|PETA|Planned Parenthood|National Weather Service
National Hurricane Center|National Park Service|U.S. Postal Service|Postal Service|Marine Corps
U.S. Supreme Court|U.S. Senate|U.S. House|U.S. House of Representatives|U.S. Congress
U.S. Capitol Police|Capitol Police|Teamsters|YMCA|Salvation Army|Boy Scouts|Girl Scouts
Oath Keepers|Proud Boys|Gallup|Pew Research Center|RAND Corporation|Moody's|Fitch|Nielsen|Ipsos
YouGov|Quinnipiac|Cornell|Stanford|Georgetown|Rutgers|Purdue|UCLA|USC|Berkeley|Johns Hopkins
Mayo Clinic|UNRWA|UNDP|UNFPA|WFP|World Food Programme|World Food Program|FAO|ILO|IOM|ICRC|ICJ|OAS
APEC|ECOWAS|SADC|GCC|ADB|AIIB|IPCC|WWF|Médecins Sans Frontières|UN Women|Human Rights Council
UN Human Rights Council|IEA|IATA|ICAO|IMO|CERN|INTERPOL|AUKUS|Five Eyes|ABS|ACCC|ASIC|CSIRO
Telstra|Optus|ANZ|NAB|Westpac|Commonwealth Bank|BHP|Rio Tinto|Virgin Australia|Jetstar
Australian Federal Police|NSW Police|Cricket Australia|Tennis Australia|Rugby Australia|RCMP|CSIS
NDP|Bloc Québécois|Air Canada|WestJet|Bombardier|Loblaws|Tim Hortons|Shopify|ISRO|RBI|SEBI|CBI|NIA
Tata|Tata Motors|Infosys|Wipro|Reliance|TCS|BCCI|Lok Sabha|Rajya Sabha|Shiv Sena
Trinamool Congress|Air India|IndiGo|Adani Group|Lashkar-e-Taiba|Jaish-e-Mohammed|Awami League
Inkatha|EFF|Eskom|Safaricom|Dangote Group|CCP|Chinese Communist Party|Communist Party|Politburo
Kuomintang|KMT|DPP|LDP|Liberal Democratic Party|Democratic Party|Republican Party|People's Party
TSMC|Foxconn|SoftBank|Panasonic|Toshiba|Hitachi|Mitsubishi|Mazda|Subaru|Suzuki|SK Hynix|Kakao
Gojek|Temasek|Singapore Airlines|Cathay Pacific|AirAsia|Garuda|Malaysia Airlines|Thai Airways|UMNO
PKR|DAP|Etihad|Qatar Airways|Emirates Airlines|Turkish Airlines|Saudia|El Al|Mossad|Shin Bet|IDF
Likud|Houthi|Muslim Brotherhood|Islamic Jihad|al-Shabab|al-Qaeda|Al-Shabaab|AKP|CHP|HDP|YPG
Roscosmos|Rosatom|Sberbank|Aeroflot|Yandex|VTB|Kaspersky|Azov|Naftogaz|Ukrenergo|Energoatom|SBU
Verkhovna Rada|State Duma|Federation Council|Fidesz|Smer|Syriza|New Democracy|Robinhood|Coinbase
Binance|FTX|Stripe|Salesforce|Adobe|Snap Inc|Dropbox|Qualcomm|Broadcom|Micron|ASML|Palantir|Rivian
Ford Motor|Chrysler|Jeep|General Dynamics|Honeywell|GE|3M|Caterpillar|John Deere|Deere
Union Pacific|Norfolk Southern|United Airlines|Delta Air Lines|Alaska Airlines|Spirit Airlines
Southwest Airlines|Frontier Airlines|Royal Caribbean|Marriott|Burger King|KFC|Chipotle|Taco Bell
Domino's|Dunkin'|Best Buy|Macy's|Nordstrom|Kmart|JCPenney|J.C. Penney|Kroger|Whole Foods
Trader Joe's|CVS|Walgreens|Rite Aid|UnitedHealth|Cigna|Humana|Aetna|Kaiser Permanente|Eli Lilly
Gilead|AbbVie|Amgen|Bristol Myers Squibb|Bristol-Myers Squibb|Johnson and Johnson|Procter & Gamble
Kellogg|Kraft Heinz|Tyson Foods|Cargill|Monsanto|DuPont|ConocoPhillips|Halliburton|Schlumberger
BP plc|Citibank|JP Morgan|J.P. Morgan|Standard Chartered|Santander|NatWest|Lloyds Bank
Vanguard Group|Fidelity|Charles Schwab|Lehman Brothers|Silicon Valley Bank|American Express
Visa Inc|Western Union|Allstate|State Farm|Geico|Lloyd's|Lloyd's of London|Marks & Spencer
Morrisons|Waitrose|Primark|John Lewis|Virgin|Virgin Atlantic|Virgin Galactic|Arup|Rolls Royce
Jaguar Land Rover|Aston Martin|McLaren|Red Bull|Glencore|Airtel|Electronic Arts|Activision
Activision Blizzard|Ubisoft|Sega|Roblox|Epic Games|Pixar|Marvel|Marvel Studios|Lucasfilm
DreamWorks|Universal Pictures|Warner Bros. Discovery|Live Nation|Ticketmaster|Sotheby's
Smithsonian Institution|NPR News|NASCAR|USGA|FIBA|IAAF|World Athletics|World Rugby|World Aquatics
FINA|IndyCar|USADA|USOC|Concacaf|CONCACAF|Conmebol|CONMEBOL|LIV Golf|PGA Tour|DP World Tour
Southeastern Conference|SEC Network|Big Ten|Big 12|Pac-12|Hull City|Bristol City|Cardiff City
Swansea City|Birmingham City|Stoke City|York City|Everton FC|Aston Villa|Leicester City
Leeds United|West Ham|West Ham United|Newcastle United|Crystal Palace|Tottenham|Nottingham Forest
Sheffield United|Norwich City|Celtic|Hibernian|Paris Saint-Germain|Paris St-Germain|Bayern|Napoli
Atletico Madrid|Barcelona FC|Sporting Lisbon|Benfica|Porto FC|Galatasaray|Fenerbahce|Besiktas
Shakhtar Donetsk|Dynamo Kyiv|Zenit|Al Hilal|Al Nassr|Al-Nassr|Al-Hilal|LA Galaxy|LAFC|Inter Miami
All Blacks|Black Caps|Wallaroos|Black Ferns|England Rugby|Maple Leafs|Golden Knights|Blue Jackets
Trail Blazers|White Sox|Red Sox|Blue Jays|Red Wings|Red Bulls|Super Rugby
"""

# A name that ends in one of these is an organisation's (English).
_TAILS = """\
Power Lines Aerospace Logistics Shipping Foods Steel Oil Gas Mining Telecom Software Robotics
Biotech Railway Railways Rail Ferries Brewery Farms Hotels Retail Laboratories Labs Semiconductor
Chemicals Inc Corp Corporation Co Ltd LLC LLP PLC plc Plc Group Holdings Company Companies
Partners Capital Ventures Investments Industries Systems Technologies Technology Solutions
Airlines Airways Air Motors Pharmaceuticals Energy Bank Bancorp Financial Insurance Securities
Media News Times Post Journal Tribune Herald Gazette Chronicle Telegraph Press Network Radio TV
Television Records Studios Pictures Entertainment Magazine Ministry Department Agency Authority
Administration Bureau Commission Committee Council Board Office Service Services Directorate
Secretariat Association Federation Foundation Society Institute Institution University College
School Schools Academy Hospital Clinic Infirmary Museum Gallery Library Party Union Alliance
Coalition Movement Front Congress Parliament Senate Assembly Court Tribunal Police Army Navy Force
Forces Corps Guard Marines Regiment Brigade Battalion Squadron Fund Trust Charity Organization
Organisation League Club FC United City-FC Orchestra Choir Ballet Center-for Initiative Forum
Project-for Exchange Laboratory Lab Church Diocese Archdiocese Synagogue-of Government Cooperative
Collaborative Consortium Syndicate Cartel Unit Team Command Stoppers Defenders Watch Reserve
Conference Congregation S.p.A. S.r.l. S.A. S.L. N.V. B.V. GmbH AG SE KG SA S.A SpA S.p.A NV BV AB
AS A/S ASA Oyj Oy Aps ApS Sp Ltda SAS SARL Brands Realty Resorts Stores Supermarkets Pharmacy
Salon Constabulary Sheriffs Coroner Legislature Cabinet-of Guild Confederation
Chamber Institutes Universities Colleges Survey Centre Center Sox Heat Thunder Jazz Magic
Lightning Avalanche Wild Caucus Observatory Zoo Properties Homes Healthcare Therapeutics
Biosciences Pharma Biopharma Diagnostics Genomics Electronics Dynamics Networks Communications
Broadcasting Publishing Publishers Productions Games Films Bancshares Assurance Consulting
Consultants Advisors Advisers Associates Analytics Petroleum Resources Minerals Metals Materials
Packaging Textiles Mills Outfitters Beverages Breweries Distillers Cruises Trucking Freight Transit
Wireless Fisheries Aviation Architects Brewing Realtors Apparel Rovers Wanderers Hotspur Albion
Crescent Utilities Electric Instruments Estates Theatres Renewables Vineyards Dairy Biologics
"""

# A name that begins with one of these and goes on with "of", "for" is an organisation's.
_HEADS = """\
University Ministry Department Bank Bureau Office House Court Institute College School Academy
Board Council Commission Committee Church Congress Society Association Federation Organization
Organisation League Union Royal-Academy Agency Authority Center Centre Centers Centres Foundation
Campaign Coalition Alliance Movement Party Chamber Conference Congregation Secretariat Directorate
Division Museum Library Confederation Community Communities Fund Friends Sons Daughters
Republicans Democrats Citizens Doctors Reporters Mothers Students Physicians Scientists Bishops
Brotherhood Guild Trust Faculty Ministries Services Corps Service Parliament
"""

_ABROAD_WORDS = {
    "de": (
        "Partei Ministerium Universität Hochschule Institut Bundesamt Bundesbank Bank Gericht"
        " Landgericht Amtsgericht Oberlandesgericht Bundesgerichtshof Polizei"
        " Staatsanwaltschaft Verband Bundesverband Verein Stiftung Gewerkschaft Behörde"
        " Kommission Bundesregierung-X Zeitung Justizministerium Außenministerium"
        " Innenministerium Verteidigungsministerium Finanzministerium Wirtschaftsministerium"
        " Gesundheitsministerium Bundesverfassungsgericht Bundeskriminalamt Verfassungsschutz"
        " Bundespolizei Revolutionsgarden Küstenwache US-Küstenwache Notenbank US-Notenbank"
        " Weltgesundheitsorganisation Bundestag Landtag Feuerwehr-X GmbH AG KG SE Klinikum"
        " Krankenhaus"
    ),
    "es": (
        "Ministerio Universidad Banco Tribunal Corte Partido Policía Ejército Fiscalía Asamblea"
        " Consejo Comisión Instituto Fundación Asociación Federación Confederación Organización"
        " Secretaría Departamento Agencia Gobierno-X Congreso Senado Parlamento Guardia Fuerza"
        " Fuerzas Procuraduría Órgano Juzgado Juzgados Audiencia Cámara Fondo Hospital Museo"
        " Caja Alianza Liga Autoridad Cruz Junta Diputación Ayuntamiento"
    ),
    "fr": (
        "CHU CHRU Ministère Université Banque Tribunal Cour Parti Assemblée Conseil Commission"
        " Institut Fondation Association Fédération Confédération Organisation Agence Sénat"
        " Parlement Union Comité Hôpital Musée Ligue Autorité Rassemblement Bourse Société"
        " Académie Alliance Observatoire Caisse"
    ),
    "pt": (
        "Ministério Universidade Banco Tribunal Partido Polícia Exército Marinha Assembleia"
        " Conselho Comissão Instituto Fundação Associação Federação Confederação Organização"
        " Caixa Secretaria Departamento Agência Congresso Senado Câmara Coordenação Delegacia Corpo"
        " Hospital Prefeitura Museu Liga União Procuradoria Supremo Companhia Grupo"
    ),
    "it": (
        "Ministero Università Banca Tribunale Corte Partito Polizia Esercito Assemblea"
        " Consiglio Commissione Istituto Fondazione Associazione Federazione Confederazione"
        " Organizzazione Procura Agenzia Senato Camera Parlamento Ospedale Museo Lega Unione"
        " Cassa Arpa Guardia Questura Prefettura Protezione Croce Comune-X Regione-X Forza Fratelli"
    ),
    "nl": (
        "Ministerie Universiteit Bank Rechtbank Hof Partij Politie Raad Commissie Instituut"
        " Stichting Vereniging Federatie Bond Agentschap Senaat Kamer Parlement Ziekenhuis"
        " Museum Unie Openbaar Koninklijke Vlaamse-X Nationale-X Beheersmaatschappij Hogeschool"
    ),
    "sv": (
        "Polisen Regeringen-X Universitet Högskola Institutet Myndigheten Folkhälsomyndigheten"
        " Försvarsmakten Tingsrätt Hovrätt Riksbanken Partiet Socialdemokraterna Moderaterna"
        " Sverigedemokraterna Centerpartiet Vänsterpartiet Miljöpartiet Kristdemokraterna"
        " Liberalerna Säpo Åklagarmyndigheten Skolinspektionen Socialstyrelsen Trafikverket"
        " IF BK IK FK SK FF HC"
    ),
    "da": (
        "Universitet Institut Ministeriet Forsvarsministeriet Udenrigsministeriet"
        " Finansministeriet Justitsministeriet Styrelse Styrelsen Politi Rigspolitiet Byret"
        " Landsret Højesteret Nationalbanken Socialdemokratiet Venstre Enhedslisten Forsvaret"
        " Sundhedsstyrelsen IF BK IK FK SK"
    ),
    "no": (
        "Universitet Universitetet Politiet-X Departementet Forsvarsdepartementet"
        " Utenriksdepartementet Finansdepartementet Tingrett Lagmannsrett Høyesterett"
        " Norges-Bank Arbeiderpartiet Høyre Fremskrittspartiet Senterpartiet Venstre Rødt"
        " Forsvaret PST Kripos Oslo-politiet Folkehelseinstituttet Helsedirektoratet Sykehus"
        " IL BK IK FK SK"
    ),
    "pl": (
        "Ministerstwo Ministerstwa Uniwersytet Uniwersytetu Bank Banku Sąd Sądu Trybunał"
        " Trybunału Partia Partii Rada Rady Komisja Komisji Instytut Instytutu Fundacja"
        " Fundacji Stowarzyszenie Federacja Związek Organizacja Organizacji Agencja Agencji"
        " Prokuratura Policja Straż Urząd Senat Parlament Unia Unią Unii Światowa Światowej"
        " Korpus Korpusu Platforma Lewica Konfederacja"
    ),
    "fi": (
        "Yliopisto Ministeriö Puolustusministeriö Ulkoministeriö Poliisi Keskusrikospoliisi"
        " Pääesikunta Puolustusvoimat Eduskunta Kokoomus Keskusta Perussuomalaiset"
        " Suojelupoliisi Supo Rajavartiolaitos THL Tilastokeskus Kela Finnair"
    ),
}

# Teams of the big leagues: "the" stands before them.
TEAMS = frozenset(
    (
        "Hawks Celtics Nets Hornets Bulls Cavaliers Mavericks Nuggets Pistons Warriors Rockets"
        " Pacers Clippers Lakers Grizzlies Heat Bucks Timberwolves Pelicans Knicks Thunder"
        " Magic 76ers Suns Blazers Kings Spurs Raptors Jazz Wizards Cardinals Falcons Ravens"
        " Bills Panthers Bears Bengals Browns Cowboys Broncos Lions Packers Texans Colts"
        " Jaguars Chiefs Raiders Chargers Rams Dolphins Vikings Patriots Saints Giants Jets"
        " Eagles Steelers 49ers Seahawks Buccaneers Titans Commanders Diamondbacks Braves"
        " Orioles Cubs Reds Guardians Rockies Tigers Astros Royals Angels Dodgers Marlins"
        " Brewers Twins Mets Yankees Athletics Phillies Pirates Padres Mariners Rays Nationals"
        " Ducks Bruins Sabres Flames Hurricanes Blackhawks Avalanche Oilers Canadiens Predators"
        " Devils Islanders Rangers Senators Flyers Penguins Sharks Blues Lightning Canucks"
        " Capitals Wallabies Springboks Proteas Socceroos Matildas Roosters Rabbitohs Storm"
        " Swans"
    ).split()
)


# A club's name begins with one of these: "FC Lundby", "Dinamo Zarów".
CLUBS = frozenset(
    (
        "FC SC AC AS SV VfB VfL TSV TSG RB BSC FK BK IF IFK RC RCD UD ACF OGC AJ SSC CSKA"
        " Dinamo Dynamo Spartak Lokomotiv Partizan Atlético Deportivo Olympique Borussia Eintracht"
        " Hertha Werder Zenit Shakhtar Maccabi Hapoel"
    ).split()
)


@cache
def known(language: str) -> frozenset[str]:
    """Organisations known by name all over the world, and where `language` is spoken."""
    world = frozenset(name for line in _KNOWN.split("\n") for name in line.split("|")) - {""}
    return world | known_abroad(language)


@cache
def tails(language: str) -> frozenset[str]:
    """Words that an organisation's name ends with."""
    abroad = _ABROAD_WORDS.get({"nb": "no", "nn": "no"}.get(language, language), "")
    return frozenset(_TAILS.split()) | frozenset(abroad.split())


@cache
def heads(language: str) -> frozenset[str]:
    """Words that an organisation's name begins with, before "of", "for", "de" ..."""
    abroad = _ABROAD_WORDS.get({"nb": "no", "nn": "no"}.get(language, language), "")
    return frozenset(_HEADS.split()) | frozenset(abroad.split())


_STATE_BODIES = frozenset(
    "Ministry Department Court Army Navy Force Forces Parliament Senate Police Council Commission"
    " Agency Office Guard Assembly Bank Service Bureau".split()
)
_STATE_WORDS = frozenset(
    "Defense Defence Foreign Interior Finance Health Education Justice Energy Trade Agriculture"
    " Air Supreme High Constitutional Federal National Central Security Intelligence Transport"
    " Environment Labor Labour Culture Emergency Election Electoral Human Rights Coast Border"
    " Armed Ground Civil Aviation Anti-Corruption Privy State Affairs Home Reserve Appeals of"
    " Appeal Cabinet Revolutionary".split()
)


def is_state_body(words: list[str]) -> bool:
    """Whether `words` name a body that every state has: "Defense Ministry", "Supreme Court".

    >>> is_state_body(["Air", "Force"]), is_state_body(["Acme", "Bank"]), is_state_body(["Police"])
    (True, False, False)
    """
    if len(words) < 2:
        return False
    return words[-1] in _STATE_BODIES and all(word in _STATE_WORDS for word in words[:-1])
