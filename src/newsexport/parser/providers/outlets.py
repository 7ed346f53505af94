"""Newspapers, broadcasters and sites that are known by name.

Trade knowledge, not a register: a name that is missing here is still read where a byline, a
copyright line or a sign-off shows it. Used only where a name stands for itself: behind a headline,
alone on a line of the page, as the one who was told something.

>>> is_outlet("The Guardian"), is_outlet("Der Spiegel"), is_outlet("Le Monde"), is_outlet("Acme")
(True, True, True, False)
"""

from functools import cache

_OUTLETS = """
ABC News|Al Arabiya|Al Jazeera|Al Jazeera English|Arab News|Ars Technica|Associated Press
Axios|BBC|BBC News|BBC Sport|Barron's|Boston Globe|Boston Herald|Breitbart|Business Insider
BuzzFeed|BuzzFeed News|CBC|CBC News|CBS|CBS News|CNBC|CNET|CNN|CNN Business|C-SPAN
CTV News|Channel 4 News|Channel News Asia|CoinDesk|CP24|Chicago Sun-Times|Chicago Tribune
China Daily|Christian Science Monitor|Daily Beast|Daily Express|Daily Mail|Daily Mirror
Daily Record|Daily Star|Daily Telegraph|Dawn|Deadline|Deccan Chronicle|Deccan Herald|Der Standard
Deutsche Welle|Die Presse|Die Welt|Die Zeit|DW|Economic Times|Engadget|Entertainment Weekly
Euronews|Evening Standard|Fast Company|Financial Express|Financial Post|Financial Times|Firstpost
Forbes|Fortune|Fox Business|Fox News|Fox News Digital|France 24|France24|GB News|Gizmodo
Global News|Global Times|Gulf News|Haaretz|Handelsblatt|Hindustan Times|Hollywood Reporter
Houston Chronicle|HuffPost|Huffington Post|India Today|Indian Express|Insider|Irish Examiner
Irish Independent|Irish Times|Jakarta Post|Japan Times|Jerusalem Post|Khaleej Times
Korea Herald|Korea Times|LBC|Live Science|Los Angeles Times|MSNBC|Malay Mail|MarketWatch
Mashable|Metro|Miami Herald|Mint|NBC|NBC News|NDTV|NHK|NHK World|NPR|National Post
National Review|New Statesman|New York Daily News|New York Magazine|New York Post
New York Times|New Zealand Herald|News18|Newshub|NewsNation|Newsday|Newsmax|Newsweek
Nikkei Asia|Nine News|NZ Herald|PBS|PBS NewsHour|People|Philadelphia Inquirer|Pitchfork|Politico
POLITICO|POLITICO Europe|ProPublica|Quartz|RNZ|RT|RTÉ|Rappler|Rolling Stone|SBS News
SCMP|STV News|Salon|San Francisco Chronicle|Semafor|Seattle Times|Slate|Sky News
Sky News Australia|South China Morning Post|Space.com|Sports Illustrated|Stars and Stripes
Straits Times|Stuff|Sunday Times|Sydney Morning Herald|TMZ|Taipei Times|TechCrunch|Telegraph
The Advertiser|The Age|The Athletic|The Atlantic|The Australian|The Canadian Press|The Conversation
The Daily Beast|The Daily Caller|The Daily Mail|The Daily Telegraph|The Economist
The Epoch Times|The Financial Times|The Globe and Mail|The Guardian|The Hill|The Hindu
The Hollywood Reporter|The Independent|The Indian Express|The Intercept|The Irish Times
The Japan Times|The Jerusalem Post|The Local|The Mail on Sunday|The Mirror|The Moscow Times
The National|The New Republic|The New York Times|The New Yorker|The Observer|The Onion
The Post|The Print|The Province|The Quint|The Register|The Scotsman|The Scottish Sun
The Straits Times|The Sun|The Sunday Times|The Telegraph|The Times|The Times of India
The Times of Israel|The Tribune|The Verge|The Wall Street Journal|The Washington Post
The Washington Times|The Weather Channel|The Week|The Wire|The Wrap|TheWrap|Time|Times of India
Toronto Star|Toronto Sun|UPI|USA Today|USA TODAY|Us Weekly|Vanity Fair|Variety|Vice|VICE News|VOA
Voice of America|Vox|WION|Wales Online|Wall Street Journal|Washington Examiner|Washington Post
Wired|WIRED|Yahoo News|Yahoo Sports|Ynet|ZDNet|ZDNET|7News|9News
20 Minuten|ARD|Augsburger Allgemeine|BILD|Berliner Morgenpost|Berliner Zeitung|Blick
Der Spiegel|Der Tagesspiegel|FAZ|Focus|FOCUS Online|Frankfurter Allgemeine|Frankfurter Rundschau
Hamburger Abendblatt|Heise|Kronen Zeitung|Kurier|MDR|Merkur|NDR|NZZ|Neue Zürcher Zeitung|ORF
RTL|Rheinische Post|SPIEGEL|SRF|SWR|SZ|Standard|Stern|Stuttgarter Zeitung|Süddeutsche Zeitung
t-online|Tagesschau|Tagesspiegel|Tages-Anzeiger|taz|WDR|WELT|ZDF|ZEIT ONLINE|n-tv|ntv|watson
20 Minutes|BFM TV|BFMTV|Courrier international|Europe 1|Franceinfo|franceinfo|ICI|L'Equipe
L'Express|L'Humanité|L'Obs|L'Opinion|L'Équipe|LCI|La Croix|La Presse|La Tribune|Le Devoir
Le Figaro|Le Journal de Montréal|Le Matin|Le Monde|Le Nouvel Obs|Le Parisien|Le Point|Le Soir
Le Temps|Les Echos|Libération|Mediapart|Ouest-France|RFI|RMC|RTBF|RTS|Radio-Canada|Sud Ouest
TF1 Info|TV5MONDE
20minutos|ABC Color|Ámbito|Clarín|Cadena SER|Diario Libre|El Colombiano|El Comercio
El Confidencial|El Correo|El Cronista|El Economista|El Español|El Espectador|El Financiero
El Heraldo|El Independiente|El Mundo|El Nacional|El Nuevo Herald|El Observador|El País
El Periódico|El Sol de México|El Tiempo|El Universal|Excélsior|Expansión|Infobae|La Jornada
La Nación|La Razón|La República|La Tercera|La Vanguardia|La Voz de Galicia|Listín Diario|Marca
Milenio|Página/12|Perfil|Público|RTVE|Semana|TN|Univision|elDiario.es
BBC Brasil|Carta Capital|Correio Braziliense|Correio da Manhã|Diário de Notícias
Estadão|Exame|Expresso|Folha de S. Paulo|Folha de S.Paulo|G1|Gazeta do Povo|Jornal de Notícias
Metrópoles|O Estado de S. Paulo|O Globo|Observador|Poder360|R7|SIC Notícias|UOL|Valor Econômico
Veja|Zero Hora
Avvenire|Corriere della Sera|Fanpage|Gazzetta dello Sport|Il Fatto Quotidiano|Il Foglio
Il Giornale|Il Mattino|Il Messaggero|Il Post|Il Sole 24 Ore|La Gazzetta dello Sport|La Repubblica
La Stampa|Libero|Open|Rai News|RaiNews|Sky TG24|TGCOM24|la Repubblica
AD|Algemeen Dagblad|BNR|De Morgen|De Standaard|De Telegraaf|De Tijd|Het Laatste Nieuws
Het Nieuwsblad|Het Parool|NOS|NRC|NU.nl|RTL Nieuws|Trouw|VRT|VRT NWS|de Volkskrant
Fakt|Gazeta Wyborcza|Gazeta.pl|Interia|Newsweek Polska|Onet|Polityka|Polsat News
Rzeczpospolita|TVN24|TVP|TVP Info|Wirtualna Polska|Wprost
Aftonbladet|Dagens Industri|Dagens Nyheter|DN|Expressen|Göteborgs-Posten|SVT|SVT Nyheter
Svenska Dagbladet|SvD|Sveriges Radio|Sydsvenskan|TV4
B.T.|BT|Berlingske|Børsen|DR|Ekstra Bladet|Information|Jyllands-Posten|Politiken|TV 2
Aftenposten|Bergens Tidende|Dagbladet|Dagens Næringsliv|E24|Klassekampen|NRK|Nettavisen|VG
Helsingin Sanomat|HS|Iltalehti|Ilta-Sanomat|Kauppalehti|MTV Uutiset|Turun Sanomat
Yle
"""
# They are also words, people or things: no outlet unless the text says more.
_WORDS = frozenset(
    "Blick Focus Fortune Ici ICI Information Insider Kurier Libero Marca Merkur Mint Open People"
    " Post Perfil Polityka Público Quartz Salon Semana Slate Standard Stern Stuff Time Trouw"
    " Vice Veja Variety Wired Expansión Expresso Observador Exame Milenio Fakt Dawn Clarín Børsen"
    " Deadline Politiken Dagbladet BT HS AD DR TN DN SZ RT".split()
)


@cache
def _names() -> frozenset[str]:
    return frozenset(_OUTLETS.replace("\n", "|").strip("|").split("|"))


def is_outlet(name: str) -> bool:
    """Whether `name`, as written, is a known outlet's, with or without "The"."""
    if name in _WORDS:
        return False
    return name in _names() or name.removeprefix("The ") in _names()
