"""Cities that datelines and stories name, by country. Older spellings stand beside newer ones."""

from functools import cache

_CITIES = """\
AE Dubai|Abu Dhabi|Sharjah|Abu Dabi|Dubaï
AF Kabul|Kandahar|Herat|Mazar-i-Sharif|Jalalabad|Kunduz|Kaboul
AL Tirana
AM Yerevan
AO Luanda
AR Buenos Aires|Rosario|Mar del Plata|Ushuaia|La Plata
AT Vienna|Salzburg|Graz|Linz|Innsbruck|Wien|Viena|Vienne|Wenen|Wiedeń
AU Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Gold Coast|Cairns|Townsville|Geelong|Wollongong|Ballarat|Bendigo|Alice Springs|Launceston|Toowoomba|Parramatta
AZ Baku
BA Sarajevo|Banja Luka|Mostar|Srebrenica
BB Bridgetown
BD Dhaka|Chittagong|Cox's Bazar
BE Brussels|Antwerp|Ghent|Bruges|Liege|Liège|Charleroi|Leuven|Namur|Antwerpen|Gent|Brugge|Brussel|Bruxelles|Brüssel|Bryssel|Bruselas|Bruxelas|Bruksela|Ieper|Oostende|Mechelen|Kortrijk|Hasselt|Genk|Aalst|Koksijde|Mons|Namen|Luik|Zeebrugge|Sint-Jans-Molenbeek|Molenbeek|Deurne|Merksem|Borgerhout
BF Ouagadougou
BG Sofia|Plovdiv|Varna
BH Manama
BI Bujumbura
BN Bandar Seri Begawan
BO La Paz|Sucre|Cochabamba|Santa Cruz de la Sierra
BR Brasilia|Brasília|Rio de Janeiro|Sao Paulo|São Paulo|Belo Horizonte|Manaus|Recife|Curitiba|Porto Alegre|Fortaleza|Belem|Belém|Goiânia|Campinas|Florianópolis|Campo Grande|Cuiabá|Natal|Maceió|João Pessoa|Teresina|São Luís|Aracaju|Vitória|Ribeirão Preto|Niterói|Ponta Porã|Dourados|Feira de Santana|Simões Filho|Santos
BS Nassau|Freeport
BT Thimphu
BW Gaborone
BY Minsk|Brest-Litovsk|Gomel|Grodno|Mińsk
BZ Belize City|Belmopan
CA Toronto|Montreal|Vancouver|Ottawa|Calgary|Edmonton|Winnipeg|Quebec City|Halifax|Regina|Saskatoon|Mississauga|Brampton|Surrey|Fredericton|Moncton|Whitehorse|Yellowknife|Kelowna|Montréal|Markham|Oshawa|Sudbury|Thunder Bay|Burnaby|Laval|Gatineau|Sherbrooke|Trois-Rivières|Nanaimo
CD Kinshasa|Goma|Bukavu|Lubumbashi|Bunia
CF Bangui
CG Brazzaville
CH Geneva|Zurich|Bern|Basel|Lausanne|Davos|Lugano|Lucerne|Zürich|Genf|Genève|Ginebra|Ginevra|Genebra|Zurigo|Berne|Luzern|Berna|Neuchâtel|Fribourg|Genewa|St. Gallen|Winterthur
CI Abidjan|Yamoussoukro
CL Santiago|Valparaiso|Valparaíso|Concepcion|Concepción|Antofagasta
CM Yaounde|Yaoundé|Douala
CN Beijing|Peking|Shanghai|Guangzhou|Shenzhen|Wuhan|Tianjin|Chongqing|Chengdu|Hangzhou|Nanjing|Xi'an|Urumqi|Lhasa|Kunming|Harbin|Dalian|Qingdao|Xiamen|Suzhou|Shenyang|Zhengzhou|Changsha|Dongguan|Ningbo|Foshan|Sanya|Pékin|Pekín|Pequim|Pechino|Pekin|Xangai|Szanghaj
CO Bogota|Bogotá|Medellin|Medellín|Cali|Cartagena|Barranquilla|Cucuta|Cúcuta|Bucaramanga
CR San Jose de Costa Rica
CU Havana|La Habana|La Havane|Havanna|Santiago de Cuba|Guantanamo|Guantanamo Bay|Guantánamo|Hawana|L'Avana
CV Praia
CY Nicosia|Limassol|Larnaca
CZ Prague|Brno|Ostrava|Prag|Praga|Praha|Praag
DE Berlin|Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Düsseldorf|Dusseldorf|Duesseldorf|Dortmund|Essen|Leipzig|Dresden|Hanover|Hannover|Nuremberg|Bremen|Bonn|Potsdam|Ramstein|Wolfsburg|Karlsruhe|Mannheim|Freiburg|Heidelberg|München|Köln|Nürnberg|Mainz|Wiesbaden|Kiel|Rostock|Erfurt|Magdeburg|Saarbrücken|Schwerin|Augsburg|Aachen|Bielefeld|Bochum|Münster|Duisburg|Kassel|Chemnitz|Halle|Lübeck|Koblenz|Trier|Regensburg|Ulm|Würzburg|Cottbus|Frankfurt am Main|Frankfurt (Oder)|Berlim|Berlino|Berlín|Monaco di Baviera|Múnich|Munique|Monachium|Ahrweiler|Bad Neuenahr-Ahrweiler|Flensburg|Leverkusen|Gelsenkirchen|Wuppertal|Osnabrück|Göttingen|Jena|Gera|Zwickau|Offenbach|Hanau|Darmstadt|Ludwigshafen|Kaiserslautern|Oldenburg|Bremerhaven|Frankfort|Francoforte|Colonia|Hamburgo|Hambourg
DK Copenhagen|Aarhus|Aalborg|Odense|København|Århus|Esbjerg|Roskilde|Kopenhagen|Köpenhamn|Copenhague|Copenaghen|Kopenhaga|Kööpenhamina|Vejle|Kolding|Horsens|Silkeborg|Herning|Randers|Helsingør|Viborg|Svendborg|Fredericia|Billund
DO Santo Domingo|Punta Cana
DJ Djibouti City
DZ Algiers|Oran|Alger|Argel|Algeri|Algier
EC Quito|Guayaquil|Cuenca
EE Tallinn|Tartu|Tallin|Tallinna
EG Cairo|Sharm el-Sheikh|Port Said|Suez|Luxor|Giza|Kairo|Le Caire|El Cairo|Il Cairo|Kair|Caïro
ER Asmara
ES Madrid|Barcelona|Seville|Bilbao|Malaga|Málaga|Zaragoza|Palma|Palma de Mallorca|Sevilla|Las Palmas|San Sebastián|Pamplona|Alicante|Murcia|Vigo|Oviedo|Gijón|Santander|La Coruña|A Coruña|Marbella|Barcellona|Barcelone|Valladolid|Burgos|Salamanca|Toledo de España|Badajoz|Huelva|Almería|Ceuta|Melilla|Lleida|Tarragona|Girona|Siviglia|Madryt|Vitoria|Logroño|Benidorm|Santiago de Compostela|Saragossa
ET Addis Ababa|Mekelle|Addis-Abeba|Addis Abeba
FI Helsinki|Turku|Tampere|Espoo|Oulu|Rovaniemi|Vantaa|Lahti|Kuopio|Jyväskylä|Pori|Vaasa|Joensuu|Lappeenranta|Helsingfors|Åbo|Kouvola|Hämeenlinna|Kotka|Mikkeli|Porvoo
FJ Suva|Nadi
FR Paris|Marseille|Lyon|Nice|Toulouse|Bordeaux|Strasbourg|Lille|Nantes|Cannes|Calais|Versailles|Rennes|Grenoble|Montpellier|Le Havre|Reims|Dijon|Brest|Le Mans|Toulon|Saint-Denis|Dunkirk|Dunkerque|Parigi|París|Pariisi|Paryż|Parijs|Marsiglia|Marsella|Lione|Nizza|Strasburgo|Straßburg|Estrasburgo|Strasburg|Straatsburg|Rouen|Metz|Nancy|Tours|Clermont-Ferrand|Limoges|Perpignan|Pau|Bayonne|Biarritz|Avignon|Nîmes|Besançon|Orléans|Angers|Caen|Roissy|Nanterre|Créteil|Bobigny|Poitiers|La Rochelle|Mulhouse|Colmar|Ajaccio|Bastia|Annecy|Chambéry|Saint-Étienne|Amiens|Oloron
GA Libreville
GB London|Manchester|Liverpool|Leeds|Glasgow|Edinburgh|Belfast|Cardiff|Bristol|Sheffield|Newcastle|Nottingham|Leicester|Southampton|Portsmouth|Plymouth|Brighton|Oxford|Coventry|Aberdeen|Dundee|Swansea|Norwich|Salisbury|Hull|Bradford|Wolverhampton|Sunderland|Derry|Londonderry|Inverness|Westminster|Heathrow|Gatwick|Wimbledon|Windsor|Blackpool|Brixton|Tottenham|Croydon|Hackney|Hampstead|Haringey|Exeter|Truro|Gloucester|Cheltenham|Middlesbrough|Peterborough|Ipswich|Stoke-on-Trent|Dover|Londres|Londra|Londen|Lontoo|Londyn|Édimbourg|Edinburgo|Edimburgo|Edimburgh|Bournemouth|Luton|Milton Keynes|Preston|Swindon
GE Tbilisi|Batumi|Tiflis
GH Accra|Kumasi
GM Banjul
GN Conakry
GR Athens|Thessaloniki|Piraeus|Athen|Athènes|Atenas|Atene|Aten|Ateny|Ateena|Rhodes|Corfu|Mykonos|Santorini
GT Guatemala City|Ciudad de Guatemala
HN Tegucigalpa|San Pedro Sula
HK Kowloon|Kowloon West
HR Zagreb|Split|Dubrovnik|Rijeka|Zagabria
HT Port-au-Prince|Cap-Haitien
HU Budapest|Debrecen|Szeged|Budapeszt|Budapeste
ID Jakarta|Bandung|Surabaya|Denpasar|Yogyakarta|Medan|Banda Aceh|Palu|Yakarta|Djakarta
IE Dublin|Cork|Galway|Limerick|Dublino|Dublín
IL Tel Aviv|Haifa|Ashdod|Ashkelon|Beersheba|Eilat|Nazareth|Sderot|Netanya|Tel Awiw|Tel-Aviv
IN New Delhi|Delhi|Mumbai|Bombay|Kolkata|Calcutta|Chennai|Madras|Bengaluru|Bangalore|Ahmedabad|Jaipur|Lucknow|Chandigarh|Pune|Patna|Bhopal|Guwahati|Varanasi|Gurgaon|Gurugram|Noida|Amritsar|Kochi|Nagpur|Nueva Delhi|Neu-Delhi|Nova Déli|Nova Delhi|Nuova Delhi|Ayodhya|Indore|Surat|Kanpur|Agra|Dehradun|Shimla|Ranchi|Bhubaneswar|Thiruvananthapuram|Visakhapatnam|Coimbatore
IQ Baghdad|Mosul|Basra|Erbil|Irbil|Kirkuk|Fallujah|Najaf|Karbala|Sulaimaniyah|Bagdad|Bagdá|Mossoul
IR Tehran|Isfahan|Shiraz|Mashhad|Tabriz|Qom|Natanz|Bandar Abbas|Teheran|Téhéran|Teherán|Teerã|Teerão
IS Reykjavik|Reykjavík
IT Rome|Milan|Naples|Turin|Venice|Florence|Palermo|Genoa|Bologna|Bari|Catania|Verona|Trieste|Pisa|Roma|Milano|Napoli|Torino|Venezia|Firenze|Genova|Rom|Mailand|Neapel|Venedig|Florenz|Turín|Milán|Milão|Nápoles|Florencia|Venecia|Rzym|Mediolan|Rooma|Padova|Padua|Perugia|Bergamo|Brescia|Modena|Parma|Reggio Emilia|Cagliari|Sassari|Taranto|Lecce|Foggia|Salerno|Messina|Siracusa|Trento|Bolzano|Udine|Ancona|Pescara|L'Aquila|Rimini|Ravenna|Ferrara|Lampedusa|Livorno|Siena|Como|Monza|Novara|Piacenza|Vicenza|Treviso|Cosenza|Reggio Calabria|Catanzaro|Potenza|Campobasso|Aosta|Rzymie|Rzymu|Cortina d'Ampezzo|Sanremo
JM Montego Bay|Christiana
JO Amman|Aqaba
JP Tokyo|Osaka|Kyoto|Yokohama|Nagoya|Sapporo|Fukuoka|Kobe|Hiroshima|Nagasaki|Fukushima|Sendai|Naha|Nara|Tokio|Tóquio|Nagano|Niigata|Kumamoto
KE Nairobi|Mombasa|Kisumu|Garissa
KG Bishkek
KH Phnom Penh|Siem Reap
KP Pyongyang|Kaesong|Pjöngjang
KR Seoul|Busan|Pusan|Incheon|Pyeongchang|Daegu|Daejeon|Gwangju|Séoul|Seúl|Seul|Panmunjom|Ulsan|Jeju
KW Kuwait City
KZ Astana|Almaty|Nur-Sultan|Baikonur
LA Vientiane
LB Beirut|Tripoli Lebanon|Sidon|Tyre|Beyrouth|Beirute|Bejrut
LK Colombo|Kandy|Jaffna
LR Monrovia
LT Vilnius|Kaunas|Wilno|Vilna|Klaipeda
LU Luxembourg City
LV Riga|Ryga|Riika
LY Tripoli|Benghazi|Misrata|Sirte|Tobruk|Derna|Bengasi
MA Rabat|Casablanca|Marrakesh|Marrakech|Tangier|Fez|Agadir|Rabbat
MD Chisinau|Chișinău
ME Podgorica
MG Antananarivo
MK Skopje
ML Bamako|Timbuktu|Gao|Mopti
MM Yangon|Rangoon|Naypyidaw|Mandalay
MN Ulaanbaatar|Ulan Bator
MR Nouakchott
MT Valletta
MU Port Louis
MV Male city
MW Lilongwe|Blantyre
MX Mexico City|Guadalajara|Monterrey|Tijuana|Cancun|Cancún|Acapulco|Ciudad Juarez|Ciudad Juárez|Mazatlan|Culiacan|Culiacán|Ciudad de México|Mexiko-Stadt|Cidade do México|Nuevo Laredo|Matamoros|Reynosa|Chihuahua|Toluca|Querétaro|Los Cabos|Puerto Vallarta
MY Kuala Lumpur|Putrajaya|Shah Alam|Johor Bahru|George Town|Kota Kinabalu|Kuching|Ipoh|Petaling Jaya|Subang Jaya|Malacca|Melaka|Butterworth
MZ Maputo|Beira|Pemba
NA Windhoek
NE Niamey|Agadez
NG Lagos|Abuja|Kano|Maiduguri|Port Harcourt|Jos|Ibadan|Chibok|Enugu
NI Managua
NL Amsterdam|Rotterdam|The Hague|Utrecht|Eindhoven|Den Haag|Arnhem|Nijmegen|Tilburg|Breda|Leiden|Haarlem|Delft|Maastricht|Schiphol|Den Bosch|Zwolle|Enschede|Almere|La Haye|La Haya|Haia|L'Aia|Haag|Haga|Leeuwarden|Assen|Apeldoorn|Amersfoort|Dordrecht|Zaandam|Alkmaar|Middelburg|Vlissingen|Hilversum|Alphen aan den Rijn
NO Oslo|Bergen|Trondheim|Stavanger|Tromso|Tromsø|Drammen|Kristiansand|Bodø|Ålesund|Fredrikstad|Lillehammer|Hamar|Kirkenes|Sandefjord|Skien|Bærum|Lillestrøm|Haugesund|Molde|Narvik|Harstad|Alta|Moss|Halden|Sarpsborg|Gjøvik|Gardermoen
NP Kathmandu|Pokhara|Katmandu|Katmandou|Katmandú
NZ Auckland|Wellington|Christchurch|Dunedin|Hamilton NZ|Queenstown|Rotorua|Tauranga
OM Muscat
PA Panama City Panama|Ciudad de Panamá
PE Lima|Cusco|Cuzco|Arequipa
PG Port Moresby
PH Manila|Quezon City|Davao|Davao City|Cebu City|Zamboanga|Baguio|Marawi|Manille
PK Islamabad|Karachi|Lahore|Peshawar|Rawalpindi|Quetta|Multan|Faisalabad|Abbottabad|Swat
PL Warsaw|Krakow|Kraków|Gdansk|Gdańsk|Wroclaw|Wrocław|Poznan|Poznań|Lodz|Łódź|Lublin|Katowice|Warszawa|Warschau|Varsovie|Varsovia|Varsavia|Warszawie|Warszawy|Krakowie|Krakowa|Szczecin|Bydgoszcz|Białystok|Gdynia|Rzeszów|Toruń|Kielce|Olsztyn|Opole|Radom|Częstochowa|Zakopane|Sopot|Auschwitz|Oświęcim|Varsova|Varsóvia
PR San Juan
PT Lisbon|Porto|Faro|Coimbra|Braga|Lisboa|Lissabon|Lisbonne|Lisbona|Lizbona|Lissabonin|Setúbal|Aveiro|Évora|Leiria|Funchal|Viseu|Guimarães|Cascais|Sintra|Almada|Fátima
PY Asuncion|Asunción|Ciudad del Este
QA Doha
RO Bucharest|Cluj|Timisoara|Bukarest|Bucarest|Bucareste|Boekarest|Constanta
RS Belgrade|Novi Sad|Nis|Belgrad|Belgrado|Beograd
RU Moscow|St. Petersburg|Saint Petersburg|Sochi|Kazan|Vladivostok|Novosibirsk|Yekaterinburg|Rostov-on-Don|Grozny|Volgograd|Murmansk|Omsk|Chelyabinsk|Krasnodar|Krasnoyarsk|Voronezh|Nizhny Novgorod|Moskau|Moscou|Moscú|Moscovo|Mosca|Moskou|Moskva|Moskwa|Moskwie|Moskwy|Moskova|Moskovan|Sankt Petersburg|San Petersburgo|Saint-Pétersbourg|Grayvoron|Ufa|Perm|Tula|Smolensk|Pskov|Yakutsk|Irkutsk|Khabarovsk|Magnitogorsk|Beslan|Arkhangelsk
RW Kigali
SA Riyadh|Jeddah|Medina|Dammam|Dhahran|Riad|Riade|Riyad|Rijad|Djeddah
SD Khartoum|Port Sudan|El Fasher|Omdurman|Jartum|Cartum
SE Stockholm|Gothenburg|Malmo|Malmö|Uppsala|Göteborg|Linköping|Västerås|Örebro|Norrköping|Helsingborg|Jönköping|Umeå|Lund|Borås|Sundsvall|Gävle|Eskilstuna|Södertälje|Karlstad|Växjö|Halmstad|Luleå|Kiruna|Östersund|Trollhättan|Kalmar|Falun|Skellefteå|Karlskrona|Kristianstad|Visby|Södermalm|Storfors|Estocolmo|Stoccolma|Sztokholm|Tukholma|Solna|Sollentuna|Rinkeby|Stockholms|Ystad|Trelleborg|Landskrona|Lidköping|Skövde|Nyköping|Åre|Mora
SG Singapore City
SI Ljubljana|Maribor
SK Bratislava|Kosice|Bratysława
SL Freetown
SN Dakar
SO Mogadishu|Kismayo|Hargeisa|Mogadiscio|Mogadischu|Mogadiscio
SR Paramaribo
SS Juba|Malakal|Bentiu
SV San Salvador|Soyapango|Santa Tecla
SY Damascus|Aleppo|Homs|Raqqa|Latakia|Hama|Palmyra|Kobani|Damaskus|Damas|Damasco|Alepo|Alep|Damaszek|Daraa|Deir Ezzor|Deir el-Zour
SZ Mbabane
TD N'Djamena|Ndjamena
TG Lome|Lomé
TH Bangkok|Phuket|Chiang Mai|Pattaya|Banguecoque
TJ Dushanbe
TL Dili
TM Ashgabat
TN Tunis|Sousse|Sfax
TR Ankara|Istanbul|Izmir|Antalya|Diyarbakir|Gaziantep|Adana|Bursa|Estambul|Istambul|Stambuł|Bodrum|Konya|Suruc
TT Port of Spain|San Fernando|Port-of-Spain|Chaguanas
TW Taipei|Kaohsiung|Taichung|Hualien|Taipeh|Tainan
TZ Dar es Salaam|Dodoma|Arusha|Zanzibar
UA Kyiv|Kiev|Kharkiv|Kharkov|Odesa|Odessa|Lviv|Lvov|Donetsk|Luhansk|Lugansk|Mariupol|Kherson|Dnipro|Dnipropetrovsk|Mykolaiv|Mykolayiv|Zaporizhzhya|Chernihiv|Chernobyl|Sumy|Bakhmut|Bucha|Irpin|Kramatorsk|Sloviansk|Slovyansk|Avdiivka|Melitopol|Berdyansk|Poltava|Zhytomyr|Rivne|Vinnytsia|Uzhhorod|Ternopil|Kryvyi Rih|Pokrovsk|Kupiansk|Izium|Severodonetsk|Bila Tserkva|Kiew|Kijów|Kijowa|Kijowie|Kijev|Kyjiw|Charkiw|Charków|Lwów|Lemberg|Kiova|Kiovan|Jersón|Járkov|Leópolis|Leopoli|Odesza|Marioupol|Mariúpol|Tschernobyl|Kijiv|Kyjev|Tchernobyl|Kramatorsk|Cherson|Chernivtsi
UG Kampala|Entebbe|Gulu
US New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Diego|Dallas|San Francisco|Austin|Indianapolis|Seattle|Denver|Boston|Detroit|Nashville|Baltimore|Oklahoma City|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Kansas City|Atlanta|Omaha|Raleigh|Miami|Minneapolis|Tulsa|Tampa|New Orleans|Cleveland|Honolulu|Pittsburgh|Cincinnati|St. Louis|Salt Lake City|Las Vegas|Buffalo|Orlando|Des Moines|Anchorage|Juneau|Boise|Baton Rouge|Little Rock|Louisville|Memphis|Tallahassee|Annapolis|Hartford|Trenton|Albany|Harrisburg|Bismarck|Topeka|Montpelier|Olympia|Cheyenne|Santa Fe|Sioux Falls|Spokane|Reno|Newark|Jersey City|Hoboken|Oakland|Long Beach|Anaheim|Santa Monica|Beverly Hills|Compton|Pasadena|Palo Alto|Silicon Valley|Cupertino|Mountain View|Santa Clara|Redmond|Fort Worth|El Paso|Corpus Christi|Laredo|McAllen|Brownsville|Chattanooga|Knoxville|Scranton|Ferguson|Flint|Ann Arbor|Grand Rapids|Dearborn|Akron|Dayton|Rochester|Syracuse|Yonkers|Fort Lauderdale|West Palm Beach|Jacksonville|Pensacola|Tempe|Scottsdale|Mesa|Colorado Springs|Boulder|Aspen|Bethesda|Fort Hood|Quantico|Los Alamos|Roswell|Cape Canaveral|Uvalde|Galveston|Mobile|Montgomery|Selma|Biloxi|Shreveport|Chapel Hill|Provo|Pocatello|Nueva Orleans|Filadelfia|Washington, DC|Washington DC|Washington D.C.|Washington, D.C.|LA|L.A.|NYC|D.C.|Waszyngton|San Francisco Bay Area|Atlantic City|Camden|Princeton|Stamford|Greenwich|New Haven|Tuscaloosa|Huntsville|Savannah|Macon|Wichita|Fargo|Duluth|Green Bay|Kenosha|Peoria|Gary|South Bend|Fort Wayne|Toledo|Youngstown|Erie|Allentown|Bakersfield|Stockton|San Bernardino|Malibu|Tacoma|Cape Girardeau|Natchez|Terrebonne
UY Montevideo|Punta del Este|Montevidéu
UZ Tashkent|Samarkand
VA Vatican City|VATICAN CITY
VE Caracas|Maracaibo
VN Hanoi|Ho Chi Minh City|Saigon|Da Nang|Danang|Haiphong|Hanói|Hanoï
VU Port Vila
XK Pristina|Mitrovica
YE Sanaa|Aden|Hodeidah|Taiz|Marib|Hodeida
ZA Johannesburg|Cape Town|Pretoria|Durban|Soweto|Bloemfontein|Port Elizabeth|Polokwane|Marikana|Johannesburgo|Kapstadt|Le Cap|Ciudad del Cabo|Città del Capo|Kapstaden|Kaapstad|East London SA|Stellenbosch|Midrand|Sandton
ZM Lusaka
ZW Harare|Bulawayo
CL Viña del Mar
KY George Town Cayman
"""

# Names that several countries share with equal right: only a region decides.
_SHARED = """\
Birmingham|Portland|Victoria|Georgia|Cambridge|Kingston|Hamilton|Georgetown|San Jose|San José|Valencia|Cordoba|Córdoba|Guadalupe|Santa Cruz
Worcester|Lincoln|Richmond|York|Durham|Bath|Derby|Boston Spa|Newport|Columbia|Columbus|Springfield|Franklin|Auburn|Burlington|Charleston|Charlotte
Madison|Jackson|Salem|Concord|Dover|Lancaster|Wellington|Manchester|Halifax|Perth|Salvador|Merida|Mérida|Leon|León|Cartagena|Trinidad|Granada|St. John's|Athlone
Rochester|Plymouth|Windsor|Warren|Chester|Stratford|Barcelona|La Paz|Santa Ana|Hyderabad|Punjab|Bengal|Macedonia|Galicia|Tripoli|Sierra Nevada
Kingstown|Limburg|Congo|Mary|Salta|Medina|Florence|Armenia|Cambria|Melbourne|Moscow|Toledo|St. Joseph|Fairfax|Arlington|Alexandria|Clarendon|Lundsberg
Londonderry|Northern Territory|Bethlehem|Lebanon|Reading|Newcastle|Christiana|Freeport|Essex|Kent|Norfolk|Suffolk
"""

# Of the shared names, those whose one place outshines the others in news copy.
_BEST_KNOWN = "Manchester|Halifax|Barcelona|Melbourne|Moscow|Lebanon|Florence|Perth|Wellington|La Paz|Londonderry|Northern Territory|Macedonia|Tripoli|Kent|Norfolk|Suffolk|Christiana|Freeport|Cartagena|Essex|Armenia|Toledo|Newcastle|Medina|Plymouth|Windsor|Rochester|Dover|Salta"


@cache
def city_countries() -> dict[str, str]:
    """Country by city, in the spellings that are sure."""
    found: dict[str, str] = {}
    for line in _CITIES.split("\n"):
        code, _, names = line.partition(" ")
        found.update((name, code) for name in names.split("|") if name)
    for name in shared():
        found.pop(name, None)
    return found


@cache
def shared() -> frozenset[str]:
    """Places that exist in several countries, none of which goes without saying."""
    names = frozenset(name for line in _SHARED.split("\n") for name in line.split("|"))
    return names - frozenset(_BEST_KNOWN.split("|")) - {""}
