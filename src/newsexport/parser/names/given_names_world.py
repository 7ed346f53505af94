"""Given names of the world, beside the common ones of `given_names`.

Names of some fifty countries from the lists of the package Faker (MIT licence), without those
that are also a common word of the languages read here, a city, or more often a family's name.
"""

_NAMES = """\
Aaaqil Aaban Aabid Aachal Aada Aadam Aadhya Aadi Aadil Aafiya Aage Aahana Aahil Aalam Aalee Aalim
Aaliyah Aamil Aamir Aamirah Aanuoluwapo Aapo Aaqil Aarav Aarif Aarini Aariz Aarna Aarnav Aarne
Aaro Aarush Aaryan Aarón Aashi Aashif Aashir Aasif Aasim Aatif Aatiq Aatos Aaus Aayan Aayush Aazim
Abaan Abayomi Abbie Abby Abdalla Abdallah Abdelatif Abdelkader Abdellah Abderaouf Abderrahmane
Abdihakim Abdirahman Abdiş Abdu Abdulbekir Abdulgazi Abdulkadir Abdullahi Abdulmenaf Abdulsemet
Abdurrahman Abdón Abdülahat Abdülcemal Abdülhadi Abdülkerim Abdülsamed Abdürreşit Abebi Abednego
Abeer Abeiku Abelardo Abelone Abena Abeni Abhimanyu Abhiram Abid Abigael Abigaili Abigaíl Abilio
Abina Abiodun Abiona Abiy Abiye Abner Abosede Abram Abyasa Acar Acarkan Achiel Achieng Achille
Achim Aclan Adaeze Adak Adal Adalbert Adalberto Adamo Adasal Addison Adebiyi Adebowale Adebukola
Adedayo Adedeji Adekitan Adekola Adekunle Adela Adelardo Adelasia Adelbert Adeleke Adelgunde
Adelheid Adelia Adelin Adelina Adelinde Adeline Adelmo Adenike Adeniyi Adeolu Adeoti Adepeju
Aderopo Adesewa Adeshina Adesoji Adesua Adetayo Adetoke Adetoun Adeyi Adhiarja Adhra Adia Adiarja
Adiela Adigun Adika Adikara Adila Adimu Adina Adinata Adis Aditya Adlan Admir Adnan Adolfine
Adomas Adora Adoración Adriaan Adriane Adrianna Adrianne Adrienn Adrienne Adrija Adrijana Adrián
Adriána Adunni Advaith Advay Advik Advika Adviye Adweta Adwoa Adya Adéla Adıgün Aedan Aedin Aengus
Aenne Aferdita Afia Afife Afolarin Afrim Aftin Afua Agapito Agastya Agatha Agathe Aggrey Agim
Agnesa Agnese Agneta Agnete Agnolo Agnos Agnès Agnė Agostina Agostino Agripina Agris Agron Agus
Agustin Agáta Ahat Ahsen Ahter Ahti Aicha Aida Aideen Aiden Aiga Aigars Aija Aijuka Aiko Aila
Ailbhe Aileen Aili Ailis Ailish Aimee Aimo Aimée Aina Ainara Ainoa Ainārs Airi Aishani Aishling
Aisling Aislinn Aistis Aisyah Aitana Aitor Aivar Aivaras Aivars Ajala Ajan Ajani Ajda Ajeng Ajiman
Ajimat Ajimin Ajiono Ajla Ajna Ajoke Akalan Akanmu Akarsana Akatay Akay Akbaş Akboğa Akcivan
Akdora Akdurmuş Akemi Akgöl Akgüneş Akif Akinkunmi Akinlabi Akinwale Akise Akkerman Akmaner
Akmaral Akos Akosua Akoth Akram Aksay Akseli Akshay Aksoy Aksöğüt Aktemür Akua Akumaa Akumu Akver
Akwasi Akwesi Akyıldız Akçabay Akçasu Aköz Akınal Alaaddin Alabezek Alade Aladin Aladino Alaeddin
Alambana Alamiro Alamu Alanalp Alanis Alanna Alannah Alara Alastair Alattin Alaz Albeiro Alberico
Alberte Albertina Albertine Alberts Albrecht Albulena Albín Albína Alcan Alcides Alcira Aldair
Aldemar Alderano Aldonza Aleida Aleisha Alejandrina Alejo Aleks Aleksandar Aleksandras Aleksandrs
Aleksanteri Aleksej Alenka Aleodor Alessio Alexa Alexandar Alexandr Alexandrina Alexandros
Alexandru Alexe Alexej Aleš Alfio Alfonsina Alfonz Alfréd Alfrēds Algirdas Algot Algış Aliabbas
Alica Alicja Aliihsan Alin Aline Alirio Aliro Alis Aliseydi Alisha Alissa Alisson Alister Alix
Aliyu Alize Alizée Alja Aljaž Aljoša Allana Almasi Almast Almir Almira Almudena Almus Almut Almuth
Alois Aloisia Alojz Alojzia Alojzij Alojzija Aloys Alparslan Alpcan Alphonce Alphons Alphonse
Alphonsus Alpsü Alsoy Altin Altoğan Altuğ Altınbike Altınkaya Altınçiçek Altınışın Alve Alveiro
Alvīne Alwin Alwina Alwine Alícia Alīda Alışık Alžbeta Alžběta Amada Amadeo Amadeus Amahle Amaia
Amaira Amalie Amalija Amancio Amani Amarachi Amarilis Amaru Amaury Amaç Ambrosio Ambróz Amedeo
Amedeu Amel Amela Amelie Amelija Amie Aminatu Amira Amleto Amondi Amope Amos Amra Amri Amruta Amza
Amália Amélia Américo Amílcar Amālija Anabel Anabella Anahera Anahis Anahí Anaida Anamaria Anamika
Anargül Anaru Anasa Anastacia Anastasie Anastasio Anastatia Anastazja Anastázie Anatol Anatoli
Anatolie Anatolij Anay Anaëlle Anaís Anaïs Ancizar Ancuța Andile Andiç Andjela Andjelina Andrada
Andree Andreea Andreia Andrej Andreja Andrejka Andrejs Andrena Andrešs Andri Andrian Andrija
Andrin Andris Andrius András Andréa Andréas Andrée Andwele Anděla Anej Anes Aneta Anett Anette
Anežka Angalia Angavu Angelika Angeline Angelique Anggabaya Anghel Anghelina Angie Angèle Anh
Anica Aniela Anika Anikó Anina Anirudh Anisa Anissa Anișoara Anjali Anjolaoluwa Ankica Anmol
Annabel Annabell Annabella Annabelle Annah Annak Annaliese Annalisa Annalise Annamaria Annamarie
Annamária Annastacia Annedore Annegret Annegrete Annekatrin Anneke Anneleen Annelene Annelie
Annelies Anneliese Annelise Annelore Annemarie Annemette Annemie Annemijn Annerose Annett Annetta
Annibale Annica Annick Anniina Annija Annikki Annina Annita Annukka Anny Anom Anoni Anouk Ansaldo
Anselma Anselmo Ansgar Ansh Ansis Anssi Antanas Antero Antim Antje Antoaneta Antoin Antoinette
Antonela Antonello Antoni Antonie Antonieta Antonietta Antonija Antonin Antonina Antonios Antoniu
Antonius Antons Antonín Antoon Antoņina Antónia Anu Anunciación Anusha Anuța Anvi Anya Anyelo
Aníbal Anđa Anđela Anže Aodhan Aoibheann Aoibhin Aoibhinn Aoife Aongus Apaydın Apolena Apolline
Apollonia Apolonia Apostolos Arabella Araceli Aracely Aradhana Aral Aran Aranka Arben Arbey Arbnor
Arcan Arcelia Archie Ardian Ardit Ardita Arezki Argemiro Argono Argu Arham Ariadna Arianna Arianne
Aribert Ariela Arielė Arif Arifcan Arijus Arike Ariki Arin Arina Arinola Aristide Aristides
Aristița Arja Arkadiusz Arkut Arlene Arlette Arley Arlind Arlinda Arlo Armahan Armand Armandas
Armands Armend Armida Armin Arminas Arnaldo Arnas Arnaud Arnaude Arnd Arndt Arnfried Arnis Arno
Arnoldas Arnoldo Arnolds Arnošt Arnulf Arnulfo Aroa Aroha Aronas Arpağ Arpád Arran Arron Arsenie
Arsenio Arsim Arsipatra Artan Artawan Artemio Arttu Artturi Arturs Artūras Artūrs Arunima Arusi
Arvid Arvydas Arvīds Arya Aryan Arziye Arzu Aránzazu Arıel Arıkol Arıpınar Arısoy Arūnas Asafe
Asake Asalet Asali Asanti Asatira Asbjørn Asdrubal Asger Asha Ashlee Ashleigh Ashlene Ashling
Ashton Asif Asiman Asirwada Asirwanda Asko Aslanhan Aslijan Asliye Asmadi Asmianto Asmini Asmuni
Assia Assumpta Astrit Asu Asuka Aswani Asım Ataahua Atagün Atalay Atanur Atasagun Atatöre Atenulf
Atfat Atgun Athanasios Atharv Atheel Athman Athuman Athumani Atiena Atila Atilhan Atilio Atinuke
Atiyye Atma Atmaja Atnan Atsushi Attaf Attila Attracta Atılgan Aud Audrius Augustas Augustina
Augustine Augusts Augustín Aukusti Aulikki Aulis Auraq Aurel Aurelian Aurelija Aurelio Aurică
Aurimas Aurélien Aurėja Ausma Austine Austra Aušra Aušrinė Averil Avgust Avni Avram Avunç Avşin
Awadil Awamil Awamiri Awan Awani Awero Awesi Awhina Awj Awlya Awmar Awrad Axelle Axenia Axinte
Ayaan Ayamin Ayasun Ayaydın Aybet Aybora Aycagül Aydar Ayden Aydinç Ayduru Aydınbey Ayelén Ayesha
Aygutalp Aygönenç Ayhan Ayinde Ayinke Aykut Aykutalp Ayla Ayleen Aylil Aylin Aylla Aymen Aymeric
Aynilhayat Aynur Aynımah Ayodeji Ayodele Ayoka Ayoub Aypar Aysar Ayse Aysel Aysema Aysevim Aysoy
Aysuna Aytek Ayten Aytuna Aytöz Ayu Ayub Ayush Ayushman Ayvas Ayyaruk Ayyubi Ayçan Ayülker Ayşan
Ayşeana Ayşenur Azaan Azad Azade Azahara Azban Azeeb Azeglio Azeneth Azettin Azize Azizi Azra
Açıkel Açılay Aída Aïcha Ağakişi Ağbegim Ağmur Aşhan Aşir Baaba Baahir Baaizeed Baaqee Baaqir
Baaree Baashir Baasim Baasit Babasola Babatunji Babawale Babett Babette Baccio Bachittar Badawi
Badegül Badr Baghyawati Bagiya Bagus Bagya Baha Bahaa Bahaddin Bahadurjit Bahari Bahati Bahittin
Bahtinur Bahuraksa Bahuwarna Bahuwirya Baiba Bailie Bairbel Bairbre Bairon Bajragin Bakari Bakda
Bakhshi Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakti Baktiadi Baktianto Baktiono
Balamantri Balangga Balapati Balatekin Balca Baldassare Baldomero Balduino Baldur Baleegh Balendra
Balhaar Balidin Balijan Balinda Baljiwan Ballı Baltasar Baltazar Baltaş Balthasar Balvan Balveer
Balázs Bambad Bambang Banara Banawa Banawi Bandile Banjeet Banü Baqar Baqir Barbora Barica Bariş
Barkha Barnabás Barraq Barsen Bartek Bartholomew Bartley Bartolomej Bartolomeo Bartolomé Barışcan
Basaam Basarab Basem Bashaar Bashaarat Bashar Basharat Basheer Basheerah Bashkim Basile Basir
Basriye Bassam Bastiaan Bastien Bastián Basım Batal Batool Baturay Batırhan Baudelio Baudouin
Baydu Baykan Bayman Bayram Bayron Bayruhan Baytal Bayzettin Bazam Bağdaş Başay Başhan Başok Beate
Beatrijs Beatrix Beauden Bediriye Bedri Bedřich Begim Begoña Behiza Behrem Bekbay Bekim Bekir
Bektaşi Belen Belgizar Belinda Belisario Belkize Bellisan Benas Bence Bendegúz Benedek Benedicte
Benedicto Benedikte Benedita Benek Bengibay Bengt Benice Benicio Benigna Benita Benjámin Benn
Benno Benoit Benol Benta Benthe Benício Beppe Berat Beray Berend Berezat Berit Beriye Berkal Berki
Berksay Bernabé Bernadett Bernadine Bernarda Bernardino Bernardita Berndt Bernfried Bernhard
Bernhardine Bernice Bernt Berran Berrin Bertalan Bertha Berthe Berthold Bertil Berto Bertold
Besart Besarta Besey Beshte Besim Besin Besnik Betania Bethan Betina Betti Bettina Bevan Beverley
Beverly Beyda Beyhatun Beyler Beyzade Bezalel Bezek Beáta Beňadik Bhanumati Bhavani Bhavika
Bhavini Bhavna Bhavya Bhekani Bhekisisa Bhekizizwe Bhekokwakhe Biagio Bianka Bibiana Bibiána
Bibuwa Bican Bidayet Bieke Bilaal Bilal Bilawal Bilay Bilender Bilgen Bilginur Bilgütay Biljana
Bilkay Bilkisu Billie Biltaş Bimala Binay Binbaşar Binışık Birben Birger Birgid Birgitt Birgitte
Birgül Birousk Birsan Birsen Birte Birthe Biruta Biserka Bishakha Bitül Bizhan Bişar Bjorn Bjørg
Bladimir Blahoslav Blaine Blanaid Blanduzia Blathnaid Blaž Blažej Blažena Blerim Blerina Blerta
Bluette Boaz Boban Bodil Bodo Bogdana Boglárka Bogomir Bohdan Bohdana Bohumil Bohumila Bohumír
Bohuslav Bohuslava Bohuš Bojan Bola Bolatito Boleslav Boluwatife Bonface Boniface Bonifacio
Bonifác Borahan Borataş Borbála Borja Borris Borut Borys Bosibori Botond Bouchra Boynak Bozbağ
Bozena Bozerk Boztaş Boğatimur Bořivoj Boštjan Božena Božica Božidara Božo Brahim Bramwel Brandi
Branislav Branislava Branko Braulio Bravin Brayan Brayden Breandan Breanna Brecht Breeda Breege
Breffni Brencis Brendah Breno Briana Brianna Brid Bridgit Bridie Briek Brien Brieuc Briget Brighid
Brigid Brigita Brigitta Brijesh Brinda Britney Britta Brittney Brodie Bronach Bronagh Bronislava
Bronwen Brooke Broņislava Brunhild Brunhilde Brunilda Brândușa Brăduț Bucur Budi Buhari Bujar
Bukurije Bulunç Bunmi Buraid Burakhan Burckhard Burcuhan Burghard Burim Burkard Burkhardt Burç
Busara Busisiwe Buyrukhan Buşra Byron Bystrík Bálint Béatrice Béla Bénédicte Bérengère Bérénice
Börje Börteçin Bøje Børge Büget Bünyamün Büreyre Büşranur Bănel Bērends Bērtulis Błażej Břetislav
Cabir Caetana Cagak Cager Cahal Cahir Cahya Cahyadi Cahyanto Cahyo Cahyono Cailin Cailum Cait
Caitlyn Caitriona Caius Cajsa Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Calebe
Calista Calixta Calixto Callan Callum Calogero Calvin Calvince Camil Camillo Camillus Canan
Canberk Candeniz Candra Candrakanta Canfeza Cangür Cannur Canseven Cansin Cantemir Cantez Canur
Caoilfhionn Caoimhe Caoimhin Caolain Caolan Caomhan Capucine Caragh Caraka Caren Carin Carine
Carita Carlijn Carlito Carmela Carmenza Carminho Carole Carolien Carolin Carolyne Carren Carub
Casandra Casemiro Casey Casian Casiana Casper Cassidy Cassie Cathal Catharina Catherina Catheriona
Cathleen Cathrin Cathrina Cathrine Cathriona Catia Catinca Catrin Catrina Catrine Catrinel Catur
Caturangga Cauê Cavit Cawisadi Cawisono Cawuk Cayadi Cayetana Cayetano Cazimir Cebesoy Cebrián
Cecelia Cecep Cecil Cecile Cecilija Cecilio Cecília Cedide Cedrin Ceferino Celal Celene Celestine
Celilay Cemal Cemalettin Cemani Cemeti Cemil Cemiyle Cemplunk Cenan Cengiz Cengkal Cengkir Centa
Centrine Cerasela Cercis Cetin Cevale Cevheri Ceyhun Ceylin Cezara Cezary Chaaya Chabane Chaitaly
Chaitanya Chakradev Chakradhar Chakrika Chamali Champak Chanakya Chanchal Chandani Chandran
Chandresh Chanez Changaz Chaniya Chantelle Charan Charis Charita Charlene Charlesh Charline
Charlott Charlotta Charly Charmaine Charvi Chashida Chasmum Chatresh Chausiki Chavvi Chawish
Chebet Chege Chelangat Chelo Chelsey Chema Chepkemoi Chepkoech Chepkorir Cheragh Cherie Cherif
Cherith Cherotich Cheruiyot Cheusi Chiamaka Chibuzo Chidimma Chigozie Chijioke Chinedu Chinyere
Chipukizi Chiyo Chizoba Chloë Christabel Christel Christelle Christiaan Christianne Christie
Christl Christof Christofer Christoffer Christos Christy Chukwudi Chukwuemeka Chuy Châu Cian
Cianan Ciaobella Ciara Ciarrai Cici Cihan Cihandide Cilli Cillian Cilly Cindoruk Cinthia Cinthya
Cintia Cinzia Ciprian Cipriana Cipriano Ciriaco Ciril Cirillo Cirino Cirkeline Ciro Ciríaco
Citlali Citra Claas Clare Clas Claudette Claudina Claudine Claudiu Claudius Claudy Clavs Clayton
Clelia Clemens Cleopatra Cleophas Cleto Clinton Cliodhna Clodagh Clodomiro Cloe Clorinda Clotilde
Cloé Cláudia Cláudio Cläre Clímaco Codie Codin Codrin Codrina Codruț Codruța Colette Coline Colins
Collette Collince Colm Colman Colomba Colton Coluccio Colum Columba Conal Conall Conan Concepta
Concetta Conchita Conchur Conleth Conn Connell Connie Conny Conor Conrad Conrado Consolata
Constantina Constanza Constanze Consuela Coralia Coralie Coraline Corentin Corinna Cormac Cormack
Cornel Cornelio Cornelis Corneliu Cornelius Corsin Cortney Corvin Cosima Cosimo Cosmas Cosme
Cosmin Cosmina Costache Costantino Costanzo Costel Costin Courteney Coşkun Crenguța Crescencia
Cristea Cristhian Cristhofer Cristián Cristobal Cristofer Cristofor Cristopher Cristóbal Csaba
Csilla Csongor Ctibor Ctirad Cuheyna Cuman Curdin Cvetka Cvetko Cyprian Cyprián Cyriel Cyril
Cyrill Cyrille Czeslaw Cándida Cátia Cäcilia Cäcilie Cécile Célestine Célia Célina Côme Cüneyit
Călin Cătălin Cătălina Daamin Daan Daanish Daanyaal Daawood Dabbah Dabir Dacian Daciana Dadap Dadi
Dafina Dagel Daghfal Dagmara Dagny Dagobert Dagoberto Dahiana Daiana Daiga Dainess Dainis Dainius
Daire Dairine Dairo Daiyaan Dajana Dakhil Daksh Daksha Dakshesh Dalaja Dalan Dalbir Dalibor Dalila
Dalili Dalima Daliman Dalimin Daliono Dalkılıç Damaris Dameer Damiano Damife Damijan Damini Damir
Damián Damjan Damjana Damlanur Damu Damurah Damyanti Danae Dancan Dancun Danica Danielius Danijel
Danijela Danique Daniswara Danitza Danièle Daniël Danjuma Danson Danu Danuja Danuše Danış Daphne
Dara Daragh Darain Darcy Dardan Daren Dariana Dariati Darija Darijan Darika Darimin Darin Darina
Darinka Darja Darlene Darmaji Darman Darmana Darmanto Darpan Darragh Darran Darrin Darryl Darryn
Darsh Darsirah Dartono Daru Daruna Dary Daryani Daryl Darío Dasa Dastageer Daudi Davi Davida Davin
Davnet Davorin Davy Dawid Dawud Dayamai Dayana Dayar Dayita Dayna Dayyaan Dağistan Deaglan Deane
Deanna Dearbhail Dearbhaile Dearbhla Debby Debora Deborrah Decebal Declan Deepa Deha Deiby Deicy
Deirbhile Deirdre Deisy Deividas Dejan Delil Demeter Demetra Demetrio Demian Demilade Demirbüken
Demiriz Demirok Demiryürek Denisa Denisse Deniz Denizalp Denkel Dereck Derick Derkay Derly Dermot
Dermott Derval Dervilla Dervla Derya Deryanur Desiree Desirée Desmond Detlef Detlev Devansh Devika
Dewi Dex Deyanira Dezider Dezső Değer Değmeer Dhriti Dhruv Diah Dianah Diann Dianne Diarmaid
Diarmuid Dida Didina Diederik Diedrich Dierk Diethard Diethelm Diether Dietlind Dietlinde Digdaya
Dijana Diken Dilan Dilara Dilcan Dilder Dilfeza Dilhuş Dillon Dilsitan Dilşat Dimas Dimaz
Dimitrina Dimitrios Dinah Dincer Dinda Dinis Dinu Dinçkol Dinçsü Diogo Dion Dionigi Dionýz Dipta
Dirican Dirja Dirlik Dismas Ditmar Ditte Dittmar Divya Diya Diána Diāna Djamel Dobromila Dobroslav
Dobroslava Dochia Dogan Dolphine Dolun Domagoj Domantas Domenic Domenico Domhnall Dominick
Dominika Dominyka Dominykas Domitila Domnica Donagh Donal Donata Donatas Donatella Donatello
Donnacha Donncha Donough Doralisa Dorcas Dorcus Doreen Dorel Dorian Doriana Dorine Dorinel Dorit
Dorita Dorle Dorli Dorotea Doroteja Dorothe Dorothee Dorothée Dorottya Dorte Dorthe Doru Dorukhan
Dounia Dovilė Dovydas Doyinsola Doğanalp Doğannur Doğanşah Doğuhan Dragan Dragana Dragica Dragoș
Dragutin Drahomír Drahomíra Drahoslav Drahoslava Drajat Dražen Drilon Drita Driton Duane Dubán
Ducu Duha Duilio Duje Dumisani Dumisile Dumitra Dumitrana Dumitru Dunia Dunja Durab Duracan
Durdali Durgadin Durmuşali Durodola Dursadiye Dursun Duruk Duruöz Dusan Duuk Duván Duyguhan Duyên
Dušan Dušanka Dwi Dylano Dymphna Dympna Dzidra Dzintars Dzintra Dániel Dávid Dáša Débora Déborah
Dénes Désirée Dóra Dölensoy Dörte Dörthe Dündaralp Dürrüşehvar Dārta Dāvis Dũng Dương Eadaoin
Eamon Eamonn Eanna Eavan Eba Eberhard Eberhardt Ebrahim Ebuakil Ebuka Ecaterina Ecegül Ecemiş
Eckard Eckart Eckhard Eckhardt Eckhart Ecrin Eda Edaviye Eddah Edelbert Edelmira Edelmiro
Edeltraut Edeltrud Edgaras Edgard Edgardo Edgars Edgübay Edhitha Edi Edier Edilberto Edilma
Edilson Edin Edina Edinah Edinson Edisson Editha Edmond Edmundo Edmunds Edna Edon Edona Edouard
Edson Eduar Eduards Edvard Edvardas Edvin Edvinas Edvīns Edwar Edwina Edīte Eelis Eemeli Eemil
Eerik Eero Eesaa Eesha Eetu Eeva Efil Eflâtun Efrain Efraín Efrén Efser Eftimia Eftimie Ega Egbert
Egenur Eggert Egidijus Egil Egils Eglė Egzona Ehan Ehrenfried Ehrentraud Ehrhard Ehsaas Ehsan
Eidvilė Eija Eijaz Eila Eilis Eilish Eimantas Eimear Eimhear Einari Eiravati Eithan Eithne Eivind
Eivor Ejaz Ejlaal Ekaja Ekalinga Ekani Ekansh Ekanta Ekantika Ekapad Ekaraj Ekaterina Ekavir Ekbal
Ekber Ekene Ekiya Ekkehard Ekkehart Ekmel Ekow Ekrem Ekta Ekundayo Ekundu Eladio Elaf Elamiye
Elcira Elcy Elea Eleanora Eleazar Elemér Elenore Eleodoro Eleonor Eleonora Eleonore Eleonóra
Eleuterio Elfie Elfriede Elhan Elia Eliabeth Eliakimu Elian Eliane Elie Eliecer Elien Elifnur
Eligia Eligio Eliisa Eline Elinor Eliot Eliott Elis Elisabet Elisabeta Elisabete Elisabetha
Elisabetta Elisaveta Eliseo Elisha Eliud Eliza Elizabeta Elizabete Elize Eliáš Eliška Elkana Elkin
Elladio Elli Ellinor Elly Elma Elmar Elmer Elmeri Elmārs Elna Elnur Eloah Elodia Elodie Elof
Eloisa Eloise Elon Elosy Eloy Eloá Eloísa Eloïse Elphas Elpidio Elsbeth Elsebeth Elsy Elton Eluh
Elvan Elvia Elvin Elvina Elvis Elvy Elvíra Elvīra Elwira Elyas Elza Elzbieta Eléa Eléna Eléonore
Elías Elöve Elīna Elżbieta Ema Emal Emanoil Emanuela Emanuele Emanuella Emanuelly Emanuil Emas
Embuh Emeka Emelie Emelina Emeline Emely Emelyne Emer Emerson Emese Emiel Emigdio Emil Emilce
Emile Emilian Emilien Emilija Emilis Emilly Emilse Emin Emine Emirşan Emiş Emmaculate Emmah
Emmerich Emmett Emmy Emong Empluk Emran Emrullah Emy Emília Emīlija Emīls Enar Encarna Encarnacion
Encarnita Endah Endrit Enfes Engelbert Enginiz Engla Enikő Eniola Enis Enith Enna Ennio Enock
Enrika Enriqueta Ensar Ensari Ensio Enteng Enver Enya Enzi Enzio Enzo Eoghan Eoin Ephantus
Epifanio Eraldo Erasmo Erastus Eraycan Erbay Ercan Ercihan Erdal Erdemer Erdibay Erdmute Erdogan
Erdursun Eremia Erenalp Erensoy Ergener Erginel Ergönül Ergül Ergün Erhard Erhardt Erick Erikas
Erinçer Erion Eriş Erkan Erkinel Erkki Erksoy Erkılıç Erland Erling Ermanis Ermanno Ermenegildo
Ermes Ermutlu Ernestas Ernestina Ernestine Ernests Ernő Erol Eroğul Ersel Erseç Ertan Ertuncay
Ertün Ervaniye Ervin Ervín Erwan Eryk Eryn Eryıldız Erzsébet Eröz Erşat Esben Esenbay Esengün
Esentürk Esfandyar Eshan Eshana Esi Esila Eskil Eskinalp Esko Esma Esmanperi Esmarelda Esmee Esmée
Esneider Esparta Espartaco Espiridión Esra Estefany Estefanía Estella Esteri Estiawan Estiono
Estiven Esupofo Eszter Etela Etelka Etelvina Ethel Ethna Ethne Etienne Etizaaz Ettore Euan
Eufrosina Eugen Eugenie Eugine Eugène Eugénia Eulalia Eulogio Eunan Eunice Eunika Eusebia Eusebio
Eusebiu Eustaquio Eustațiu Eutimio Eutropio Evald Evaldas Evaline Evalyne Evamaria Evance
Evangelia Evangelina Evangelos Evanghelina Evaristo Evcimen Evde Evelien Eveliina Evelin Eveline
Evelio Evelyne Evelína Everline Everlyne Evie Evija Evita Evrim Evrimer Evy Ewald Ewan Ewatomi
Ewelina Exequiel Eydan Eyyüp Ezekiel Ezequiel Ezgin Ezgütekin Ezio Eşim Eşref Fabiana Fabiola
Fabián Fabiënne Fabricio Fabrizia Fadekemi Faderera Fadil Fadile Fadime Fadıla Fahari Fahrullah
Fainche Faisa Faizah Faizan Faize Falak Falan Falguni Falko Fami Fanaka Fanni Faqid Farah Faraj
Faraja Faras Farhan Farhiya Farhunnisa Farid Farida Farijika Fariq Faris Farouk Faruk Fathonah
Fatigül Fatiha Fatime Fatinur Fatmanur Fatmir Fatmire Faton Fatteh Fatuma Faustas Faye Fayize
Fazli Fazul Feargal Fearghal Febe Febi Feden Federigo Fehim Fehintola Fehmiye Feisal Feliciana
Feliciano Felicitas Feliks Felipa Felisa Felista Felister Felistus Felizitas Femke Fenna Fenni
Ferahdiba Ferat Feraye Ferdinando Feremez Ferenc Fergal Fergus Ferhan Ferhat Feriel Ferihan
Ferinaz Fermuta Fermín Fernand Fernande Ferney Fersan Feryas Ferzi Festus Fetullah Feyha Feyruz
Feyzin Feza Fiachra Fiamma Fibikemi Fidaye Fidelma Fidvi Fien Fiene Fiifi Fikayomi Fildan Filipa
Filippa Filiz Filofteia Filomena Filoména Finbar Finbarr Finian Finola Fintan Fiodor Fionan Fionna
Fionntan Fionnuala Fionnula Fiorenzo Firdevis Fisnik Fitan Fitim Fitnat Fitore Fitria Fitriani
Fiyaz Flamur Flannan Flavie Flaviu Flemming Floare Floarea Floortje Florea Florencio Florentina
Florentine Floriana Floriane Florica Florinda Florine Floris Florián Flurin Flurina Fodil
Folashade Folker Folkert Folu Fortunata Fouzia Frado Fran Franchesca Franci Francisc Franciscus
Franciska Franciszek Francoise Francy Franjo Frankline Franky František Františka Franziska
Frančišek Frauke Frazer Freddy Frederico Frederika Frederike Frederikke Frederique Fredi Fredo
Fredric Fredrick Fredrika Fredy Freia Freja Freya Fricis Fridah Fridrich Frieda Friedemann Frieder
Friedericke Friederike Friedhelm Friedhilde Friedhold Friedl Friedlinde Friedo Frithjof Froilán
Frusina Fryderyk Frédérique Fulgencio Fumio Fuzuli Fynn Fábio Féline Gabi Gabin Gabor Gabrielius
Gabrielly Gabriël Gaby Gada Gadang Gaduh Gagan Gaia Gaida Gail Gaiman Galak Galang Galasso Galih
Galina Galiono Galip Galuh Galur Galvarino Gamanto Gambira Gamblang Gandewa Gandi Ganep Gangsa
Gangsar Ganimete Ganiye Ganjaran Garan Garang Garech Garima Garreth Garrett Garvan Gaspard Gaspare
Gastone Gastón Gathoni Gatis Gatot Gatra Gaurang Gaurangi Gaurav Gauri Gaurika Gautam Gautami
Gavan Gawati Gayathri Gaylene Gazmend Gaël Gaëlle Gaëtan Gašpar Gbadebo Gbolahan Gbowoade Geanina
Gearoid Gebhard Gediminas Gedion Geert Geetika Gejza Gelengül Gelsomina Gelu Genaro Gencaslan
Geneviève Gennaro Genovefa Genoveva Gençay Gențiana Geoffroy Geofrey Georgel Georgeta Georgiana
Geovanny Geraldo Gerarda Gerardine Gerardus Geray Gerda Gerdi Gerfried Gergely Gergő Gerhardt
Gerhart Gerhild Gerlind Gerlinde Germaine Germana Gero Gerolf Geronimo Gerrard Gerrit Gerson Gerta
Gerti Gertraud Gertraude Gertraut Gertrud Gertrude Gertrudis Gertrúda Gervasio Gerwin Gerónimo
Gesare Gesche Gethera Getrude Ghaalib Ghaazi Ghaffaar Ghafoor Ghaith Ghalib Ghaliyati Ghanee
Ghanem Ghani Ghannam Ghasaan Ghauth Ghawth Ghayoor Ghazalan Ghazanfar Ghazanfer Ghazawan Ghazzal
Ghenadie Gheorghe Gheorghiță Gherghina Ghilas Ghislain Ghislaine Ghiyaath Ghiyath Ghiță Ghufran
Ghulaam Ghulam Ghunayn Ghusharib Ghusun Ghutayf Giampaolo Giampiero Gian Giancarlo Gianfrancesco
Gianfranco Gianina Gianluigi Gianmarco Giannis Gianpaolo Gianpietro Gicu Gică Giedrius Giedrė Giel
Giesela Gifty Gijs Gilang Gilberte Gildardo Gilma Gilman Ginette Gintarė Ginyas Gioacchino Gioele
Gioffre Gion Gionata Giorgia Giorgian Giorgiana Giosuè Giovanna Giovanny Girik Girindra Girish
Girolamo Gisa Giselle Gislinde Gisselle Gisèle Githinji Gitonga Gitte Giuliana Giulietta Giuseppa
Giuseppina Giustino Gizela Gizella Gladis Gladys Glenda Glenys Goda Godelieva Godelieve Godofredo
Godwin Goffredo Gohar Goncafer Gonçalo Gopal Goran Gorazd Gordan Gordana Gotabaya Gottfrid
Gottfried Gotthard Gotthold Gottlieb Graciela Graeme Grainne Grania Grayson Graziano Grazyna
Grațian Grațiana Grațiela Grega Greger Gregg Gregorian Gregorio Gretchen Grete Gretel Grethe Gretl
Gretta Gricelda Grigore Griselda Grégoire Gréta Grēta Gudrun Guenter Guenther Guglielmo Gugulethu
Guillermina Guiomar Guiseppe Gulab Gulfaam Gulfam Gulshan Gulzar Gunar Gunbir Gunborg Gunda Gundel
Gundhild Gundolf Guneet Guney Gunhild Gunilla Gunita Gunta Guntars Gunther Guntis Gunvor Gunārs
Gurli Gustaaf Gustas Gustave Gustaw Gustáv Gusztáv Guus Guusje Gwenaëlle Gwendolen Gwendoline
Gwendolyn Gyda Gytis Gytė Gyula Gyöngyi György Györgyi Győző Gzim Gábor Gérald Géraldine Géza
Gökay Gökbudun Göken Gökhan Göknur Gökperi Göksev Gökten Gökçe Gökçebalan Gökçil Göli Gönen Gönül
Görgünay Görklü Görsev Gösta Göte Gözel Gözem Gücal Gül Gülay Gülağa Gülbani Gülbeyan Gülbiye
Gülcegün Güldam Gülder Güldünya Gülel Gülenay Güler Gülev Güleğen Gülfari Gülfeza Gülgen Gülgüzel
Gülhisar Gülinaz Gülkadın Güllühan Gülmisal Gülnaziye Gülper Gülsalın Gülselin Gülsen Gülseren
Gülsevil Gülsiye Gülsü Gülten Gülter Gülzadiye Gülçe Gülözge Gülüs Gülşa Gülşahin Gülşeref
Gümüştekin Günar Günaydin Günden Gündüzalp Günebakan Güneri Güngördü Güngören Günkurt Günsel
Günser Günver Günşen Gürarda Gürcüye Gürelcem Gürsal Güverçin Güzey Güçal Güçlüer Güçyeter Habiba
Habibe Habibu Haciali Hacile Hadassa Hadi Hadija Hadithi Hadiza Hadjer Hadrey Hadrien Hafsat
Hafshah Hafıza Haiba Hailey Hairyanto Hajnalka Hajo Hakikat Halenur Haley Halidun Halil Halim
Halima Halisi Haliye Haluk Hamima Hamis Hamish Hamisi Hamiyet Hampus Hamsini Hamza Hamzah Hanako
Hanbiken Hanedan Hania Hanife Hanim Hannabel Hannchen Hannele Hannelore Hanni Hanns Hannu Hanny
Hanora Hansgeorg Hansjoachim Hansjörg Hansjürg Hansjürgen Hanspeter Hansruedi Hanss Hansueli
Hansultan Haralamb Haralambie Harambee Harbinaz Hardana Hardik Harijs Harimurti Harinakshi Harini
Harish Harita Hariz Harja Harjasa Harjaya Harjo Harnail Harol Haroldo Haron Harro Harsana Harsanto
Harsaya Harshil Hartaka Hartana Hartmut Hartmuth Hartwig Haruka Harun Haruna Hasbek Hasgül Hashiki
Hasim Hasna Hasret Hatem Hatice Hatima Hatin Hauwa Havali Havse Hawa Hawehindi Hayali Hayat Hayden
Haydée Hayel Hayleigh Hayret Hayrünnisa Hazeem Hazine Hazrat Hedda Hedi Hedvig Hedviga Hedvika
Hedwig Hedy Hege Heidelore Heidrun Heidy Heimo Heiner Heinfried Heini Heino Hekima Hekime Hekmet
Heleen Helfried Helinä Heliodoro Hellena Hellevi Hellmut Hellmuth Helma Helmar Helmer Helmi
Helmtrud Helmuth Heloisa Heloísa Helvi Helén Heléne Helēna Hemang Hemangini Hemani Hendra Hendri
Henife Henner Henni Henny Henric Henrich Henricus Henrieta Henrike Henrikki Henriks Henrique
Henryk Heracleea Heraclio Herberto Herdis Heriberto Hermanis Hermanni Hermelinda Hermenegildo
Herminda Herminia Herminio Hermína Hernando Herney Hernán Hertha Heru Hervé Herwig Heryanto Hesbon
Hesti Heva Heyvetullah Hezniye Hezron Hicham Hidaya Hidde Hideki Hidir Hilario Hilayda Hildah
Hildburg Hildegard Hildegart Hildegund Hildegunde Hilkka Hillevi Hilma Hilmar Hiltraud Himawan
Hindal Hinet Hinewai Hinrich Hiral Hitesh Hiçsönmez Hjalmar Hjördis Hoani Hocine Hodari Hollie
Homero Honora Honoré Horacio Horațiu Horea Horia Hortenzia Horymír Hosea Houcine Houda Hoàng
Hoşkadem Hredhaan Hritik Hrvoje Huban Hubertine Hubertus Hudavent Hugues Huguette Huia Hulda
Humaira Humaiya Humberto Hunalp Hunor Hurican Hurşide Huzaifa Huzuri Hynek Håvard Héctor Héloïse
Hüda Hükümdar Hülya Hümeyra Hürdoğan Hürmet Hüryaşar Hürüyet Hüseyin Hüsmen Hüsnühâl Hıfzullah
Hưng Hương Iacob Iain Iancu Ianis Iasmina Ibaad Iben Ibeth Ibidapo Ibironke Ibolya Ibraaheem
Ibraheem Ibrani Ibun Ibán Icha Idika Idrees Idris Idriz Idun Idık Ieremia Iesa Ieva Ifeanyi
Ifechukwu Ifeoma Iftikhaar Iftikhar Ifunanya Ige Ignace Ignacia Ignacy Ignas Ignatz Ignaz Ignazio
Ignác Ignė Igors Ihab Ihaia Ihsaan Ihsan Ihtesham Ihtiram Ihtishaam Ihtsham Iiris Iisakki Ijaya
Ijli Ika Ikbal Ikenna Ikeoluwa Ikhlaas Ikhsan Ikin Ikraam Ikram Ikramah Ikrimah Ikshita Ilan Ilari
Ilarie Ilarion Ildefonso Ildiko Ildikó Ildız Ileana Ilenia Ilga Ilgı Ilhan Ilias Ilie Ilija Ilinca
Ilir Ilja Ilka Ilmari Ilmārs Ilona Ilonka Ilsa Ilyas Ilyes Ilze Imants Imany Imara Imaran Imke
Immo Imogen Imran Imre Imrich Inaya Indah Indali Indira Indra Indrajit Indrek Indriķis Indrė Indy
Ine Ines Inese Ineta Inez Ingalill Ingbert Ingeborg Ingeburg Ingegerd Ingegärd Ingela Ingelise
Ingelore Ingemar Ingetraud Ingetraut Ingmar Ingolf Ingrida Ingried Ingrīda Inguna Ingvar Inioluwa
Inken Inkeri Inmaculada Inocencio Inocențiu Insa Intan Inès Inês Ināra Ioan Ioana Ioanina Ioannis
Iolanda Iona Ionel Ionela Ionelia Ionică Ionuț Iosefina Iosif Ippazio Irena Iretioluwa Irfan
Iriana Iridenta Irine Irinel Irja Irmantas Irmela Irmeli Irmgard Irmhild Irmi Irmingard Irmtraut
Irmtrud Irnanto Irsad Irungu Irwan Irya Iryna Irène Irén Iréne Irēna Irıs Isaack Isabell Isabelly
Isac Isack Isadora Isak Isaline Isaque Isaura Isaya Isaías Iseoluwa Isha Ishaan Ishani Ishanvi
Ishita Ishola Ishwar Isidor Isidora Isidro Isis Ismael Ismail Ismaël Ismet Ismık Isobel Isolde
Issack Istvan István Itamar Itanya Itzel Itziar Iulia Iulian Iuliana Iuliu Iurie Iustin Iustina
Iustinian Ivanka Ivano Ivar Ivars Iveta Ivica Ivka Ivona Ivone Ivonne Ivor Iwona Iyabode Iyadunni
Izaaz Izabela Izabelė Izidor Iztok Iñaki Iľja Işin Işıkay Işıman Işın Jaabir Jaafar Jaak Jaakko
Jaan Jaana Jaanus Jabal Jabbaar Jabir Jabr Jabulani Jacinta Jacintha Jackeline Jackline Jaclyn
Jacobine Jacopo Jader Jadranka Jadwiga Jael Jaeman Jafar Jafet Jagapati Jagaraga Jagat Jagdish
Jagrati Jagvi Jahangir Jahanzeb Jahdami Jahdari Jahi Jahiz Jahm Jaider Jaiman Jair Jairaj Jairo
Jairus Jakobs Jakov Jalaal Jalal Jalees Jalil Jalmari Jalsa Jamaal Jamal Jamalia Jameel Jamil
Jamila Janaki Janani Janeta Janeth Janett Janette Janez Jangwa Jani Janic Janick Janin Janis
Jankat Janko Jann Janna Janneth Janni Jannie Jannik Jannis Januja Janya Japhet Japheth Jaqueline
Jarkko Jarlath Jarleth Jarmila Jarmo Jarne Jarno Jarolím Jaromír Jaromíra Jaron Jaroslava Jarrod
Jaruthip Jarwa Jarwadi Jarwi Jasin Jasiri Jasmani Jasmijn Jasmina Jasminka Jasmit Jaswadi Jatin
Jatmiko Javan Javi Javiera Jaxon Jaya Jayadi Jayda Jayde Jayden Jayeng Jaylinn Jayne Jayson Jazmin
Jaël Jeana Jeanette Jeanine Jeanne Jeannine Jebet Jecinta Jedidah Jeet Jeevika Jef Jeferson
Jefferson Jeffery Jefri Jeison Jeisson Jekaterina Jelagat Jelani Jele Jelena Jelita Jelka Jelle
Jelte Jemimah Jemma Jemutai Jenaro Jenel Jenifer Jeniffer Jenipher Jenni Jennie Jenniffer Jenő
Jepchirchir Jepchumba Jepkemoi Jepkoech Jepkorir Jepkosgei Jeptoo Jere Jeremi Jeremiah Jerguš
Jerica Jermaine Jerman Jermiah Jernej Jerneja Jeroen Jeronimo Jerono Jerop Jerotich Jerson Jeruto
Jerôme Jesca Jessika Jessy Jesusa Jetmir Jevgeni Jezups Jhalak Jhan Jhoan Jhoana Jhon Jhonatan
Jhonny Jhony Jil Jillian Jimena Jimmie Jinawi Jindra Jindřich Jindřiška Jinthe Jip Jiri Jitka
Jiřina Jiří Joacim Joakim Joann Joannes Joao Joaquin Joash Jobst Jocelyn Jocelyne Jochem Jody
Joelle Joerg Joeri Joffrey Johana Johanne Johans Johnathan Johnnie Johny Joko Jokūbas Jolana
Jolanda Jolanta Jolanthe Jolie Jolien Jolijn Joline Jolán Jona Jonah Jonathon Jonna Jonás Jonáš
Joojo Joona Joonas Joonatan Joost Joram Joran Jordana Jordon Jordy Joren Jorja Jorn Jorunn Jorūnė
Josefa Josefiina Josefin Josefina Josefine Joselyn Josepha Josephat Josephina Josephus Josette
Josiah Josiane Josianne Josip Josipa Joso Josphat Josphine Josse Josua Josue Josué Josée Joséphine
Jouko Jouni Jovan Jovana Jovita Joyline Jozefína Jozo Joël Joëlle Joško Jožef Jožefa Jožica Jua
Juanito Judit Judita Juhana Juhani Juho Juliane Julianna Julieth Julija Julijana Julita Juliusz
Jumaane Jumadi Jumari Juozas Juraj Jurgen Jurgita Jurij Jurre Justas Justina Justinas Justiniani
Justus Justína Jusuf Juul Juulia Juuso Juwon Jyoti Jyrki Jytte Ján Jázmin Jérémie Jéssica Józef
József Jörn Júlia Jürg Jüri Jānis Jāzeps Jēkabs Jēkaubs Jędrzej Jūla Jūle Jūlija Jūlijs Kaamil
Kaarlo Kaashif Kaat Kaazim Kabeer Kabir Kabiru Kachela Kacper Kacung Kada Kadir Kadri Kadınana
Kafeel Kahir Kahu Kahurangi Kaia Kaija Kaique Kairav Kaitlin Kaitlyn Kajen Kajetan Kajji Kajsa
Kajus Kalbi Kaleb Kaleem Kaleema Kalervo Kalevi Kalgay Kalim Kalpit Kaltrina Kaluwa Kamala Kamaria
Kambali Kamidin Kamiel Kamila Kamilly Kamya Kanda Kandef Kanini Kanpulat Kaombwe Kaori Kapagan
Karaamat Karabaş Karaca Karaer Karakucak Karam Karama Karan Karanbay Karani Karanja Karataş Karcan
Kardi Kareem Karima Karimah Kariman Karimi Karina Karine Karja Karley Karlfried Karlijn Karlo
Karlukhan Karlīna Karmen Karna Karola Karolien Karoliina Karolis Karolína Karsa Karsana Kartika
Karya Karyn Kasam Kashangaki Kashif Kashish Kashvi Kasim Kasimir Kasiran Kasiyah Kaskazi Kaspar
Kaspars Kassim Kastriot Kasusra Katalin Katalina Katariina Katarína Katarīna Katcha Katelijne
Katelyn Katerina Katerine Kateřina Katharine Katherin Katherina Katherinne Kathi Kathrin Katica
Katleen Kato Katrien Katriina Katrijn Katriona Katrīna Katty Katy Kauko Kauthar Kavurt Kavya
Kawaca Kawaya Kawkab Kawthar Kayagün Kayden Kaye Kaygusuz Kaylee Kayleigh Kayrabay Kaysan Kayun
Kayıt Kazi Kazim Kazimierz Kazimír Kazuya Kaşif Kealan Keano Keanu Keegan Keelan Keely Keeva
Kefser Keijo Keir Keira Keisha Keji Keld Kelechi Kelli Kelsey Kelâmi Kemal Kemba Kemboi Kemuma
Kemunto Kenan Kenari Kendra Kenedy Kenes Keneth Kenichi Kennet Kenth Kenyangi Kenza Kenzie Kenzo
Kerim Kerime Kerri Kerttu Kerubo Kete Keya Keyaan Kezban Kezia Keziah Khaalid Khaan Khadidja
Khadija Khalil Khamani Khamisi Khanyisile Khloe Khoa Kiaan Kiah Kiandra Kiapo Kiara Kiaran Kiarie
Kibafupia Kibar Kibibi Kiburi Kiera Kiernan Kieron Kifaye Kijana Kijani Kikelomo Kilian Killian
Kilonzo Kimanzi Kimathi Kimbilio Kimeu Kimmo Kimya Kinaya Kinga Kinubi Kinuthia Kinyanjui Kinyua
Kiojah Kioko Kipchirchir Kipchumba Kipenzi Kipepeo Kipkemboi Kipkemoi Kipkoech Kipkosgei Kipkurui
Kiplangat Kiplimo Kipngeno Kipngetich Kipras Kiprop Kiprotich Kipyegon Kiramettin Kirsi Kirsti
Kirstie Kirstin Kirstine Kirsty Kirui Kisima Kitan Kiume Kiwara Kiyasi Kjeld Kjersti Kjetil
Klaudia Klaudie Klavdija Klavs Klemen Klemens Klement Kliment Klothilde Klára Kläre Kobe Kocabaş
Koech Koenraad Kofi Kojo Kolawole Koldan Koloman Koncagül Konguralp Konradi Konradus Konstantinos
Konstanty Konstanze Konštantín Kopan Koray Korbinian Kordula Korede Korinna Korir Korkmazalp
Kornelia Kornelija Kornelius Kornél Kornélia Korugan Kosgei Kosisochukwu Kotryna Kotuz Kovu Koçak
Koçkan Koşukhan Kreszentia Krish Krisha Krista Kristaps Kristel Krister Kristers Kristi Kristiaan
Kristiane Kristie Kristien Kristijan Kristián Kristiāna Kristjan Kristof Kristofer Kristoffer
Kristopher Krists Kristupas Kristína Kristóf Kristýna Krisztina Krisztián Krisztofer Kritika
Krišjānis Krišs Krištof Krystian Kryštof Ksawery Ksenija Kuchanua Kuddusi Kujoe Kujtim Kullervo
Kumiko Kumral Kuncara Kunigunda Kuno Kunthara Kurnia Kurunzi Kushtrim Kusiima Kustaa Kusuma Kutay
Kutgün Kutun Kvetoslav Kvetoslava Květa Květoslava Kwabena Kwadwo Kwaku Kwamboka Kwamena Kwasi
Kweku Kweli Kwesi Kyalo Kyan Kyano Kyara Kylian Kyllian Kyllikki Kyosuke Kyra Kyrie Kálmán Károly
Kâmil Kâzime Käte Käthe Käthi Kévim Kévin Köker Köktaş Kösemen Kübran Kürşad Kārlis Kęstutis
Kılıçbay Kınel Kırat Kırgız Kısmet Kıvılcım Kızıltunç Labeeb Labib Labinot Labuh Lacey Lachlan
Ladina Ladislau Ladislaus Ladislav Ladislava Ladli Laeeq Laetitia Lahiah Laika Laila Lailati
Laimonis Laini Laiq Laith Lajita Lajlaj Lajos Laksana Laksh Lakshit Lakshmi Lalita Laly Lamberto
Lameck Lanang Langalibalele Langat Langgeng Lanjar Lantar Laoise Laora Laqeet Laras Lascăr
Lasmanto Lasmono Laswi Latasha Lateef Latif Latika Latoya Laureano Laureen Laurens Laurenz
Laurenția Laurențiu Lauretta Laurian Lauriane Laurin Laurine Lauris Laurita Laurits Laurynas Laust
Lautaro Lavanya Lavinia Lavínia Lavīze Lawrencia Layla Layth Lazzaro Lazăr Laëtitia Laís LeBron
Leana Leander Leandra Leano Leart Lebron Ledion Ledün Leela Leevi Legawa Leidy Leigh Lejla Lekha
Lembah Lenah Lenin Lenn Lennard Lennarth Lennert Leocadia Leocadio Leokadia Leoncio Leonel
Leonhard Leoni Leonid Leonor Leonora Leonore Leons Leontin Leontīne Leopolda Leopoldine Leopoldo
Leordean Leoš Lere Lerze Lesana Lesia Lesly Leszek Leticija Letiția Levin Levoslav Leydi Leyla
Leyli Leyre Lezize Leïla Leónidas Lia Libardo Libby Libni Libor Libuša Libuše Liceth Licia Lică
Lidija Lidwina Lidya Lieke Liene Liepa Liesa Liesbet Liesbeth Lieschen Liesel Lieselot Lieselotte
Lieven Lieze Ligia Ligita Liisa Liliane Lilija Lilijana Lilita Liljana Lilli Lilou Limazah Linah
Linas Lindah Lindita Linet Linh Linnéa Lintang Lioara Lioba Lipika Liridon Liridona Lirim Lisandro
Lisanne Lisbet Lisbeth Liselott Liselotte Liseth Lissette Lissi Lissy Livia Livio Liviu Liwia
Liyaaqat Liyaqat Lize Lizete Lizeth Lizz Lizzy Ljiljana Ljubica Ljubisa Ljubov Ljudmila Lodewijk
Lodovico Loek Loes Logan Lohit Loice Loida Loise Londisizwe Londiwe Lonnie Lopa Loraine Lorcan
Loredana Lorelei Lorenz Lorenza Loreto Loretto Lorik Lorin Lorine Lorna Lotfi Lotti Louane Loui
Louie Louisa Louka Louna Lovis Lovisa Lovre Lovro Lowie Loyola Loïc Loïs Luan Luara Luay Lubomír
Luboš Lucca Lucențiu Lucette Luchino Lucho Lucian Lucien Lucienne Lucija Lucile Lucinda Lucrecia
Lucrezia Lucreția Lucrețiu Ludivine Ludmila Ludmilla Ludolf Ludovica Ludovico Ludovicus Ludvig
Ludvik Ludvík Ludwina Luděk Luhung Luigia Luigina Luisana Luise Lujza Lukasz Lukita Lukman Lukáš
Luljeta Luluh Lulut Lulzim Luminița Lumír Lungile Lunna Luqmaan Luqman Lurhur Lutf Lutfan Lutfi
Lutgarde Lutgardis Lutgart Luthfi Luwar Luwes Luyanda Luzia Luzius Luzmira Luísa Lwandile Lyam
Lydiah Lydie Lyna Lynda Lyndsay Lyndsey Lynley Lynnette Lynsey Lâle Lâm Lærke Léa Léana Léane Léna
Léon Léonie Léopold Lúcia Lüfen Lütfi Lýdia Lýdie Lăcrămioara Lėja Lība Līga Līna Līza Lūcija
Maahir Maaike Maajid Maalik Maanas Maanav Maaria Maarit Maartje Maawiya Maaya Maaz Maazin Mabad
Mabel Macaria Macario Macauley Macharia Macide Maciej Macs Madaha Madani Madara Maddalena Maddison
Madelene Madelief Madeline Madhav Madhavi Madini Madiyan Madlen Madoa Madyan Mael Maeva Maeve
Mafalda Magali Magaly Magarete Magdalene Magdaline Magdaléna Magdolna Magne Magrit Mahad Mahali
Mahathir Mahaz Mahbeer Mahboob Mahbub Mahdee Mahdy Maheen Maher Mahesa Mahfooz Mahfud Mahfuj
Mahfuz Mahi Mahigül Mahika Mahinda Mahir Mahja Mahmood Mahmud Mahmut Mahnaz Mahsun Mahter Mahulena
Maicol Maida Maighread Maija Maike Maiken Maikol Maimuna Maimunah Maingi Maira Mairead Mairin
Mairtin Maisha Maite Maitê Majani Majd Majdi Majdy Majeed Majella Majken Majvor Makara Makayla
Makeen Makena Makokha Makori Maksim Maksimiljan Maksur Maksymilian Maksüde Makunga Makuta Makuu
Malachy Malak Malea Malena Malene Malika Maliza Mallory Malou Malthe Malvina Malvína Malwina
Mamadou Mamen Mamun Manaaki Manabu Manah Manaia Manan Manbir Mandla Mandlakhe Manja Manole Manon
Mansurali Mantas Manthan Mantė Manuelita Manya Maraea Marcell Marcella Marcelle Marcheta Marcia
Marcu Maree Mareen Mareike Mareikura Mareile Mareks Marese Margana Margarete Margaretha Margarethe
Margaritha Margaréta Margaud Margaux Margit Margita Margitta Margo Margoth Margret Margreth
Margrieta Margrit Margrith Margus Mariadi Mariam Mariane Marianela Mariangela Mariann Marianna
Maribel Maricel Maricela Maricica Maricruz Mariele Mariella Marieluise Marietta Mariette Marijan
Marijana Marijke Marijn Marika Marilena Mariluz Marinela Marinette Marini Marinka Marinus Marioara
Marisel Marisela Marisol Marissa Maristela Marita Maritta Maritza Marius Marián Marjaana Marjan
Marjana Marjanca Marjani Marjatta Marjeta Marjo Marjukka Marjut Markas Marketta Markéta Marleen
Marleny Marlies Marliese Marlis Marlise Marly Marlyse Marlène Marlén Marnix Maroof Maroš Marsito
Marsudi Martaka Martana Martani Martijn Martino Martta Martti Martynas Maruša Marwa Marwata
Maryadi Maryann Maryanne Maryanto Maryline Marylène Maryse Marzena Marína Masika Masinde Masoud
Massiel Massimiliano Massinissa Masume Matea Matei Matej Mateja Matevž Matheo Matheus Mathew
Mathijs Mathilda Mathis Mathys Mathéo Matic Matija Matilde Matiu Matjaž Matouš Matthijs Matts
Mattéo Matunda Matyáš Matéo Matías Matúš Matěj Matīss Maua Maud Maude Mauno Maura Mauri Mauricette
Maurilio Maurin Maurine Maurits Mauritz Maurus Maurycy Mavuno Maxence Maximiano Maximilien
Maximilián Maximino Maximo Maxwel Mayerly Maykol Maynur Mayra Maysa Mayte Mazlum Maël Maëlle
Maëlys Maëva Maïté Maşide Maša Maža Mbithi Mboya Mbugua Mburu Mcebisi Mckenzie Meabh Meagan
Meaghan Mechthilde Mechtild Mecide Mecit Medard Meelis Meera Mefarettin Mefharet Megha Meghana
Mehdiye Mehmed Mehmetzahir Mehrigül Meibh Meik Meike Meinolf Meinrad Mekhala Melaha Melany Melchor
Melek Meleknur Melichar Melihcan Melikkan Melita Melitta Melvin Melvine Melwin Melánia Melûl
Memili Menfeat Mengi Mengüç Menişan Meral Merba Merche Mercyline Merdi Mereana Meredith Meret
Merete Merethe Mergim Meriem Merijn Merike Merita Merja Mert Mertel Merva Mervi Mervin Mervyn Mery
Meryem Meryeme Merzuk Meshack Mestur Mesude Mesut Metin Metinkaya Metrine Meveddet Mevlüdiye
Mevlüt Meyhanim Mezide Meşhur Micael Micaela Miceal Michaele Michail Michala Michaël Micheala
Michelangelo Micheletto Michell Michelotto Michiel Mickaël Mieke Mieszko Miglė Miguela Miha Mihael
Mihaela Mihai Mihail Mihajlo Mihels Mihhail Mihin Mihkel Mihnea Mihriye Mihály Miia Miika Mikaere
Mikako Mikayla Mikels Miklós Mikuláš Milada Milagros Milay Milcah Mildred Milkah Millaray
Millicent Millie Milorad Miloslav Miloslava Milota Milou Milovan Miluše Mimmi Mindaugas Mindy
Minenhle Minh Minibe Minodora Minoru Mioara Miodrag Miran Miray Mirbadin Mirco Mirdza Mireia
Mirela Mireya Miriama Mirian Mirja Mirjami Mirjana Mirko Mirlinda Mirna Miron Mirona Miroslava
Miroslaw Miroslawa Mirriam Mirsad Mirtha Mirthe Miryam Misael Mischa Mishat Mislav Misra Misuli
Mitali Mitchel Mitchelle Mitesh Mitică Mitruț Mituru Mitzy Miyesser Mizhir Miķelis Miłosz Mkarkara
Mladen Mlungisi Mnqobi Modris Modupe Mofifoluwa Mogens Mohamedi Mohand Mohini Mojca Mojisola
Mojisoluwa Mojmír Mollie Momanyi Momoko Monalisa Monicah Monis Monserrat Moraa Moradeke Morayo
Morenike Morgane Morine Moritz Morolake Mortimer Mosinmileoluwa Mosunmola Motunrayo Mouloud Mounir
Mourad Moureen Mourib Mourine Moussa Moyosore Mrihani Mthokozisi Muarra Mucahit Muchiri Muema
Mueni Mufide Mugambi Mugdha Mugendi Mugur Mugurel Muhallil Muhamed Muhamet Muhammadu Muhammed
Muhammet Muharrem Muhazzim Muhima Muhip Muhiye Muhyettin Muia Muireann Muiruri Mujde Mujur Mukbile
Mukhwana Muktedir Mulwa Mulya Mulyanto Mulyono Mumpuni Munene Munyao Munyoki Murat Muratcan
Murielle Muriithi Murilo Murimi Murithi Muriuki Mursinin Mursita Murti Musafet Musau Musee Musembi
Musila Mustapha Mustika Mustofa Musyoka Musyoki Mutasım Muthama Muthengi Muthoka Muthui Mutie
Mutinda Mutiso Mutisya Mutluhan Mutuku Mutunga Muvaffak Muvahhide Muzaffer Muzdahir Muzhir Mwamini
Mwanajuma Mwanamisi Mwangangi Mwaniki Mwanzia Mwasaa Mwaura Mwende Mwendwa Mwezi Mwikali Mwiti Mya
Myles Myrta Myrtha Myrthe Mzamo Mária Márk Márta Márton Mátyás Máté Märta Märtha Måns Mårten
Mégane Mélina Mélissa Mónika Móric Möhsim Mübetcel Mücellib Mücevher Müferrih Müfit Müjde Mükramin
Mükrüme Mülâyim Mümtaze Münezzer Münif Müret Mürit Müsemma Müslum Müveddet Müzekker Müğber Müşüre
Māra Māris Mārtiņš Mārīte Mădălin Mădălina Mălina Mărioara Măriuca Naadir Naail Naajy Naasih
Naasir Naathim Naazhim Nabeeh Nabeel Nabhan Nabigh Nabih Nabila Nachiket Nacio Nadeem Nades
Nadeshda Nadežda Nadhir Nadin Nadja Nadr Nadège Naděžda Naeem Nael Nafasat Nafees Nafesa Nafii
Nafile Nafis Nafula Naglis Nahashon Nahiara Nahuel Naiara Naib Naim Naimh Najair Najam Najeeb
Najib Najuma Najwa Nakip Naksh Nakul Nalar Naliaka Nalân Nanami Nand Nandini Nanjala Nanni Naoimh
Naoise Naoki Naoko Naom Naomh Naomy Naoto Naradi Narcisa Nardi Narhanim Narimane Narji Nasab Naser
Nashipie Nasiba Nasim Nasiru Nasra Nasrullah Nassim Nastja Nasuf Natacha Natali Natalija Natalio
Natalja Nataly Natan Natanael Nataniel Natasa Natascha Natasja Natasza Nataša Natașa Nath Nathalia
Nathaly Nathanael Nathanaël Nathari Natália Natálie Natālija Nawal Nayara Nayaret Nayareth Nayeli
Nayfa Nayib Nayibe Nayil Nazaret Nazario Nazende Nazim Nazimet Nazlihan Nazlim Nazmi Nazıdil Naël
Naïm Ndegwa Nderitu Ndirangu Nduku Ndumiso Ndunge Ndungu Nduta Neasa Nebih Nebiha Nebojsa Necati
Necdat Nechifor Necilal Necmettin Necva Nedas Nedda Nedjma Neel Neelima Neema Nefaret Nefiye
Neftalí Neha Nehemiah Nehip Neill Nejc Nejdet Nekesa Nela Nelah Nelcy Nelima Nelio Nell Nelli
Nellie Nelsy Nelu Nemanja Nenad Neptün Nerea Neriban Nerijus Nerim Neringa Nermin Nesfe Nesip
Neslinur Nesrine Nessa Nete Netra Nevaeh Neval Nevenka Nevgin Neville Nevin Nevio Nevise Nevsal
Nevsale Neyran Nezengül Nezihi Nezize Neşrin Neža Ngaire Ngamia Ngari Ngeni Ngigi Ngozi Ngugi
Nhiên Nhlanhla Niall Niamh Nibaldo Nicanor Niccolò Nichifor Nichola Nichole Nicholus Nickson Nicky
Niclas Nicoară Nicodemus Nicodim Nicolae Nicolaie Nicolaj Nicolasa Nicolaus Nicoleta Nicoletta
Nicoline Nicolò Nicu Niculina Niculiță Nicușor Nicuță Nidhi Nidia Nidra Niek Nienke Nieves Nigesa
Nihad Nihai Nihal Nihan Niharika Niilo Niina Nika Nikau Niklaus Nikodem Nikolajs Nikolaos Nikolas
Nikolett Nikoletta Nikolina Nikora Nikša Nilam Nilcan Nilda Nilson Nimakoah Nimrat Ninetta
Ninioluwa Ninoska Ninthe Nirgül Nirja Nisa Nisha Nitara Nitesh Niyaga Niyazi Niyilolawa Niğmet
Njabulo Njagi Njenga Njiru Njogu Njoki Njozi Njue Njuguna Nkazimulo Nkiruka Nnamdi Nneka Nobantu
Nobuhle Noe Noeleen Noelia Noeline Noelle Noemi Noemí Nohora Noirin Nojus Nokulunga Nolberto
Noleen Nollaig Nomagugu Nomalanga Noman Nomasonto Nomathalente Nomathemba Nomcebo Nomthandazo
Nomusa Nomvula Nonhlanhla Nonjabulo Nonso Noora Noortje Norah Norberto Norbey Nore Noreen Norica
Normunds Nothando Noud Nour Nout Novak Noxolo Nozibusiso Nozizwe Noémi Noëlla Noëlle Noëmi
Nqobizitha Nrima Ntimi Nuala Nugraha Nuhu Nula Nura Nural Nuran Nuray Nurbanu Nurcan Nurda
Nurdeniz Nuretdin Nurettin Nurey Nurgil Nurhayet Nuri Nuria Nuriat Nuriyet Nurkan Nurmelek Nurseda
Nursim Nurtaç Nurten Nuru Nurul Nurullah Nurveren Nury Nurşan Nuyan Nuša Nwabudike Nyaboke Nyaga
Nyakundi Nyamai Nyambura Nyana Nyanchama Nyasi Nyawira Nydia Nynke Nyoka Nyoman Nyongesa Nyoni
Nyota Nyuki Nzioka Nzomo Nádia Nándor Nélida Néstor Nóra Nüdret Nürice Oana Obaid Obdulia Obed
Obianuju Obinna Octav Octavian Octaviana Octaviu Odalis Odalys Odeline Odette Odhran Odika Odile
Odkanlı Odongo Oduor Oeshi Ofelia Oganer Ogechi Ogooluwa Oguş Oisin Oiva Ojas Ojasvi Okanay Okbay
Okechukwu Okello Okgüçlü Okoth Okseven Okta Okto Oktüremiş Okumu Okyalaz Oladare Oladimeji Olaf
Olajumoke Olakunle Olalla Olanrewaju Olansile Olasunmbo Olav Olavi Olca Oldağ Oldrich Oldřich
Olegario Olgierd Olimpian Olimpiu Olivie Olivija Oliviu Olivér Oliwer Oliwier Olof Ololade Oloo
Olov Oluchi Olufunke Olufunmilayo Olumorotimi Oluoch Oluwafemi Oluwagbemiga Oluwakemi
Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun Oluwole Oluş Olwen Olwethu Olívia Omaca Omair
Omaira Omaja Omari Omeir Omisha Omkaar Omobobola Omobolanle Omodunni Omolabake Omolara Omosalewa
Omotara Omotayo Omotola Omotoun Omowumi Omran Omya Onat Ondieki Ondrej Ondřej Onesmus Ongay Onkar
Onofre Onuker Onur Onurcan Onursu Onveer Onyinye Oona Oonagh Opan Ophelia Ophélie Opiyo Opung
Opwonya Oranlı Orazio Oreofe Orestas Oreste Orfelina Orfhlaith Orgün Orhan Orinder Orlagh Orlaigh
Orlaith Orna Ornella Orsolya Ortak Ortansa Ortrud Ortrun Ortwin Oruç Orvokki Orçin Osamu Osha
Oskari Oskars Oskár Osogo Ossian Osunleke Osvald Osvaldo Osvalds Oswald Oswaldo Oswin Otakar Otay
Otfried Othmar Otilia Otis Otmar Ottavio Ottilia Ottomar Ottó Otávio Otília Otýlie Otīlija Ouanes
Oussama Ovidio Ovidiu Oviya Owais Owethu Owino Oxana Oyenike Oyindasola Oymak Ozana Ozansü Ozioma
Ozy Oğulbaş Oğurata Oğuzman Oļģerts Oľga Pabla Pacífica Padmi Padraic Padraig Padraigh Padraigin
Pahal Paige Paiman Paksu Pallavi Pambe Panagachie Panait Pandu Pangeran Pangestu Panji Pankrác
Panya Paoletta Paramita Paraschiva Paride Parman Parsa Parth Parvez Pascuala Paskalia Pasqual
Patric Patricie Patricija Patrizia Patryk Patrícia Paule Pauli Paulica Pauliina Paulius Pauls
Paulína Paulīna Pauric Pavani Pavao Pavla Pavlína Pawel Payton Peadar Peader Pearse Peder Peeter
Pehlil Pekkan Pelaji Pembesin Peninah Pentti Pepijn Pepito Percy Perinur Peris Perkasa Permun
Pernilla Perrine Pertti Pervaiz Pesent Petrana Petras Petre Petrică Petrișor Petrona Petronela
Petronila Petros Petru Petrus Petruț Petruța Petteri Peyton Phanice Phelim Phelix Phileine
Philemon Philis Philomena Phineas Phylis Phyllis Phúc Phương Piaras Pierangelo Piergiorgio
Piergiuseppe Pierina Pierluigi Piermaria Pierpaolo Piersanti Piia Pirahmet Piret Pirjo Pirkko
Pirmin Piroska Pleun Pleșu Plinio Polona Polonca Pompeo Pompilia Pompiliu Pomponio Pontus Popobawa
Porfirio Poul Povilas Praba Prabawa Prabowo Prabu Prakosa Pranata Pranav Pranawa Praneel Pranit
Prasetya Prasetyo Pratyush Pravoslav Prayitna Prayoga Prayogo Prayut Preben Predrag Priit Prisca
Priscah Priscillah Prisha Priska Profira Prokop Prudencio Przemysław Puccio Puji Pumbaa Puput
Purwa Purwadi Purwanto Pushti Puspa Putri Pál Päivikki Pär Pål Pénélope Pürçek Pătru Pēteris
Přemysl Qaadir Qaasim Qabeel Qabil Qadar Qadeer Qadi Qadim Qahtan Qaim Qais Qamar Qani Qanit
Qareeb Qarin Qaseem Qasid Qasif Qasim Qatadah Qawee Qays Qori Quadir Quang Qudamah Quddoos Qudoos
Quincy Quinten Quinter Quinty Quirino Qurban Qusay Qushi Qutaybah Qutb Qutub Raaghib Raagini
Raahil Raakin Raamis Raamiz Raashid Raatib Rabah Rabar Rabbaanee Rabbani Rabbiye Rabea Rabecca
Rabee Rabiah Rabih Rabit Rachael Rachana Racheal Rachelle Rachit Rachita Radek Radeke Radha Radhee
Radhika Radika Radim Radit Raditya Radka Radmila Rado Radomír Radoslav Radoslava Radovan Radovana
Radu Radvilė Radúz Raed Raees Rael Raewyn Raf Rafaela Rafaella Rafan Rafay Rafaél Rafaël Rafee
Rafeek Rafeeq Raffael Raffaela Raffaella Raffaellino Raffaello Rafih Rafila Rafiq Raghav Ragheb
Raghib Ragna Ragnar Ragner Ragnhild Rahab Raharja Rahat Rahayu Raheel Raheem Rahel Rahiye Rahma
Rahman Rahmat Rahmet Rahmi Raihan Raija Raik Raila Raili Raimo Raimondo Raimonds Raimund Raimundo
Raina Raissa Raivis Raivo Rajab Rajata Rajeshri Rajko Rakide Raksha Raluca Ramadhan Raminta Ramiro
Ramiz Ramunė Ramzan Ramzi Ramūnas Ranbir Randolf Rangga Ranieri Ranveer Raoul Raphaela Rareș
Rashidi Rasma Rastislav Rasul Ratih Ratna Rauno Ravy Rawiri Rayaan Rayan Rayana Rayla Raymonde
Raymund Rayén Razı Reagan Rebecka Rebeka Rebekah Rebekka Rebihat Recepali Reece Refet Refik Regan
Reginald Regine Regitse Regitze Regína Regīna Rehaan Rehema Rehime Reidun Reijo Reimar Reimer
Reimund Reinald Reinaldo Reingard Reinhardt Reinhart Reinhild Reinhilde Reinis Reksa Relu Remazan
Rembrandt Remedios Remigio Remus Remy Remzi Renaat Renan Rendy Renee Rengül Reni Renzo Renáta
Renée Reshoni Respati Restu Resulcan Reuben Revza Rexhep Reyansh Reyna Reynaldo Rezin Rezzak Rhavi
Rhian Rhianna Rhianne Rhiannon Rhoda Rhona Rhys Rian Ricarda Ricciotti Richardt Richárd Rickard
Ridhi Ridwan Rigmor Rigoberto Rihards Riina Rika Rikard Riku Riley Rimantė Rina Rinaldo Rinor
Risalet Risasi Risper Risto Ritva Riya Riziki Rizki Ričardas Ričards Robby Robertas Robertina
Robyn Rochdi Rochus Rocio Rodah Rodger Rodica Rodney Rodolphe Roeland Rogelio Rohaan Rohan Rohat
Roise Roisin Rojnu Rojus Rokas Roko Roksana Rolandas Rolande Rolando Rolands Romane Romanița
Romina Romolo Romuald Romualdas Romulus Romy Roméo Rona Ronal Ronith Ronja Ronke Ronni Ronny Rony
Ronya Roope Roosa Rosalba Rosaleen Rosalia Rosalinda Rosalinde Rosalva Rosamel Rosanna Rosanne
Rosarie Rosaura Roseanna Rosel Roselinde Roseline Roselyn Roselyne Rosemarie Rosenda Rosendo
Rosita Rosl Roslyn Rosmarie Rossana Rostislav Roswita Roswitha Rotich Rotraud Rotraut Rouven
Rowena Roxana Roxane Roxelana Rozalia Rozalija Rozália Ruairi Ruari Rubani Rubiela Rudecindo
Rudolph Rudra Rudīte Ruedi Rufino Ruggero Ruggiero Rugilė Ruhide Ruhiu Ruhsat Ruhugül Rukia
Rumeysa Ruperta Ruqayya Rushil Rusman Rusnė Rusul Ruwaihim Ruxanda Ruxandra Ruy Ruzica Ruža Ružena
Ružica Ryder Ryma Ryohei Ryosuke Rytis Rytė Régine Régis Réka Rémi Rémy Róbert Rómulo Róza Rózsa
Rúben Rüdiger Rüknettin Rümeysa Rüşen Răducu Răzvan Rıfkıye Rūdolfs Rūta Růžena Saabir Saad Saadat
Saadiq Saafir Saahir Saaiq Saajid Saalih Saalim Saanvi Saaqib Saara Saariyah Sabahat Saban Sabar
Sabari Sabas Sabbir Sabeeh Sabih Sabihe Sabiq Saboor Sabri Sabur Saburah Sabína Sabır Sacha Sachi
Sadaka Sadan Sadao Sadaqat Sadat Sadeed Sadeti Sadie Sadik Sadiki Sadina Sadittin Sadiye Safet
Safia Safinaz Safiri Safiya Safura Sahil Sahin Sahir Sahra Saiful Sairah Saire Sakip Saksham Saleh
Salih Salim Salima Salimah Salimet Salkın Salome Salomea Salomey Salsabila Salurbay Salvi Samahat
Samaksh Samama Samarth Samesh Samiah Sammy Samsul Samuele Samurtay Samuël Samwel Samweli Samy
Sanavber Sanaya Sancak Sandalio Sandile Sandis Sandor Sandrine Sandu Sanela Sani Sanije Sanja
Sanni Sante Santeri Sanur Sançar Saoirse Saood Sarabi Sarafina Sargın Sarina Sarita Sarmīte
Sarpkın Sarthak Sarya Sarıcabay Sascha Sasha Saskia Sathvik Satomi Satrettin Saturnina Satya Satıa
Saul Saulius Saumu Saumya Sauti Savak Saverio Saveta Savina Savni Saydam Saygın Sayin Sayrak
Sayuri Sayın Saçı Saïd Saúl Sağcan Sağıt Saša Sašo Scarleth Scarlett Scarlette Seamus Seana Seanan
Seaneen Seanna Sebastiaan Sebastien Sebastijan Sebastjan Sebattin Sebigül Seblâ Sedife Sefer
Segilola Segismundo Seha Sehel Seija Sejda Selaheddin Selatin Selcen Selime Selin Selina Selmin
Selvi Selâtin Selçuk Semat Semender Semenica Semir Semra Semrin Senad Senan Sencar Seniha Senol
Senta Seona Seosamh Seppo Seracettin Serah Seraina Serda Sereina Serena Serezli Serfinaz Sergej
Sergiu Sergius Serhatmehmet Serkan Serma Sernur Serol Servinaz Servác Seth Setya Sevcan Sevdi
Sevdinar Seve Severina Severín Sevgen Sevginur Sevican Sevim Sevindik Sevla Sevsevil Seydo Seye
Seyfullah Seyithan Seyyide Sezal Sezen Sezginbaş Seçgül Seçme Shaban Shadrack Shakila Shakira
Shamsuddeen Shana Shani Shania Shanice Shanna Shannen Shari Sharlene Shauna Shauneen Shaurya
Shawana Shawna Shayne Sheamus Sheela Sheelagh Sheena Shehbaz Shehu Sheilah Sheilla Sheillah
Shekoni Shelby Shelia Shem Sheree Sherri Sheryl Shida Shiela Shinead Shivani Shivansh Shohei Shota
Shpresa Shqipe Shravya Sibel Sibonelo Sibongile Sibusisiwe Sibusiso Sidar Siddharth Sidiq Sidki
Sidonia Sidónia Siebe Sieghard Sieglinde Siegmar Siegmund Siegrid Siegried Siegrun Siegward Siem
Sifa Sifuna Sigfrid Sigfrido Sigfried Sigismund Sigita Siglinde Sigmund Sigrun Sigurd Sigvard
Sihawukele Siim Siiri Sijuade Silanur Silas Silja Silje Silondile Silvan Silvana Silvestro Silvian
Silviana Silvija Silviu Simas Simber Simen Simeon Similoluwa Simina Simion Simisola Simiyu Simonas
Simonetta Simonne Simphiwe Simten Sinaida Sinan Sindy Sinică Sinikka Sinisa Siniša Sintija Siobain
Sioban Siobhain Siobhan Siofra Sione Siper Siphesihle Sirje Sirkka Siska Sisko Sissel Sithembiso
Siti Sittik Sivert Sixten Sixto Siya Siyabonga Skaidrīte Skender Skolastika Skylar Sladjana Slamet
Slavisa Slavka Slavko Slavomír Slavomíra Slavěna Slawomir Slobodan Sláva Slávka Smaranda Smiltė
Sneha Sneider Snezana Snježana Sofiane Soleh Soline Solma Solomon Solvej Solvita Solène Somadina
Somtochukwu Songurkan Songül Sonnur Sonya Sophy Soraia Sorana Soraya Sorcha Sorin Sorina Sosimo
Sotaro Souad Soufiane Souma Soumia Sowande Soydaner Soykan Soykut Soyselçuk Soňa Speranța Sphiwe
Srečko Stacie Staffan Stana Stancu Stanislaus Stanislava Stanka Stanko Stavros Staņislavs Stef
Stefaan Stefani Steffi Steinar Stelian Steliana Stellah Stellan Steluța Stephane Stephany Stephene
Stian Stien Stijn Stina Stine Stiven Stjepan Stéphan Suat Subomi Subutiye Suci Sudi Sudiksha
Suhani Sulhi Sumayya Sunay Sundar Sunel Sungara Suphi Surya Susam Susanita Susann Susannah
Sussanne Sussie Suus Suvi Suzanna Suze Svante Svatopluk Svatoslav Svenning Sverre Svetozár
Svätopluk Světlana Swala Swaleh Swantje Swen Swetlana Syahrini Sybille Sylivia Sylke Sylvana
Sylvester Sylviane Sylvianne Sylvio Sylwia Synnøve Sys Szabolcs Szilveszter Szilvia Szilárd Szymon
Sándor Sára Sânziana Séverine Sónia Sökmen Sönke Sören Söyler Sözer Sørine Søs Sücaettin Süha
Süheyda Sükrü Süleyla Süleyman Sümerya Sümeyye Süner Süsen Süvari Süzer Sıla Sırriye Sıylıhan
Taahaa Taahir Taaj Taalib Taamir Taanish Taariq Taban Tabassum Tabish Tabita Tabitha Taciddin
Tadas Tade Tadeen Tadej Tadeja Tadeo Tadeusz Tadeáš Tadhg Tafazal Tagangül Tahawwur Taheem
Tahmaseb Tahmeed Tahmid Tahoor Tahseen Taial Taichi Taimur Taisir Tajammal Tajammul Tajudinn Tajus
Takatifu Takuma Talal Talat Talayer Talhah Talibe Tamam Tamanna Tamaydın Tambika Tami Tammie Tamu
Tamás Tanak Tanay Tanbay Tandoğdu Taneli Tangaroa Tangül Tanhan Tanimu Tanish Tanmayi Tanpınar
Tanses Tansev Tansığ Tantri Tanveer Tanvi Tanyolaç Tanyu Tanır Tarak Tarancı Tarfaan Tarik Tarmo
Tartış Taru Tarzícius Tasdik Tasha Tasnim Tasvir Taswir Taufan Taufik Tauno Tautvydas Tawkeel
Tayaydın Taygan Tayla Taylak Tayyibe Tayyip Taçnur Taşar Taşkan Teber Tecimer Tedi Teea Teerth
Tegan Teguh Teija Tejas Tejs Tekbay Tekecan Tekiner Tekla Teknaz Teksoy Tellervo Telmo Telse
Temidayo Temime Temirhan Temistocle Temizkal Temuçin Tenvir Tenzin Teo Teobaldo Teodor Teodoro
Teodors Teodosia Teofil Teohari Teona Tercan Terese Teresia Teresiah Teresita Tereza Terezija
Terhi Terina Terlan Terttu Teréz Terézia Tessa Teun Teuta Teuvo Tevs Teybet Tezcan Tezol Teófila
Teófilo Thabani Thabisa Thabisile Thabiti Thaddeus Thalente Thandazile Thandeka Thandiwe Thando
Thea Theda Thekla Thelma Thembeka Thembekile Thembile Thembisile Theobald Theodoor Theodor
Theodora Theodoro Theodoros Theres Therese Theresia Therése Thiare Thibaud Thibault Thibaut Thibo
Thijmen Thijn Thijs Thinhinane Thom Thomás Thoralf Thorben Thore Thuo Thure Thuthukile Thành Théa
Théo Théodore Théophile Tiana Tiarna Tiarnan Tiberia Tiberiu Tibo Tibor Ticen Tichomír Tiegan
Tiernan Tiia Tiit Tiiu Tijl Tijmen Tijn Tijs Tilda Tilen Tilly Tilman Tilmann Timbul Timea Timm
Timmy Timothée Timurtaş Timéo Tincuța Tineke Tirdad Tirtayasa Tirza Tisa Tishk Titas Titilayo
Titin Titus Tivadar Tiziana Tiziano Tiğin Tjaša Tobiáš Todor Toivo Toktuğ Tokunbo Toköz Tolonbay
Tolulope Toluwanimi Tomasa Tomaž Tomislav Tommi Tomori Tomoya Tomurcuk Tomàs Tonguç Tonicha Tonino
Tonje Tonny Tonya Toomas Topias Topuz Toralf Torben Torbjörn Torbjørn Torgny Torhan Toribio Torill
Toño Toğan Traci Tracie Traian Traude Traudel Traudl Traugott Treacy Treasa Triin Trina Triona
Tripti Tristan Tristán Triveni Triya Trond Trudel Trudi Trung Trīne Tsubasa Tsuma Tuana Tudora
Tudorița Tudosia Tuere Tufani Tugiman Tuija Tukufu Tulia Tulsi Tulun Tunahan Tunguç Tunçboğa
Tunçkılıç Tuomo Turabi Turcein Turgut Turvi Tutkucan Tutkun Tuukka Tuuli Tuulia Tuulikki Tuyuğ
Tuğcan Tuğrulhan Tuğtaş Tuğçe Twan Tycho Tygo Tymon Tymoteusz Tyson Tânia Téo Tímea Tõnu Törel
Tùng Tükelalp Tülay Tülin Tümer Tümkurt Tünde Türabi Türcan Türkalp Türkan Türkmen Türknur Tüzeer
Tüzenur Tınal Ubaadah Ubadah Ubaid Ubaidah Ubaldo Ubay Ubayd Ubaydullah Uberlinda Uberto Ubika
Ucchal Uche Uchenna Uchita Uda Udant Udarsh Udeera Udyati Ueli Ufukay Ugnė Uhban Uhuru Ujamaa
Ujunwa Ulakbey Uldis Ulfat Ulises Ullrich Ulrica Ultan Uludağ Uluman Ulutay Uluğbey Ulya Umaarah
Umair Umande Umang Umar Umay Umaya Umi Ummahani Umman Umoja Umut Umutcan Umuşan Unggul Unjani
Unnati Unni Uolevi Upadhriti Upasna Upik Upkaar Upma Uraltay Urhan Uriel Urishilla Urmas Urmi Uroš
Urrab Urs Ursel Urszula Urvashi Urša Urška Uršuľa Usain Ushan Ushindi Usiku Usyi Utama Utkarsh
Utkucan Uyanser Uygun Uzbay Uzima Uzsoy Uçan Uçbeyi Uğan Uğur Uğurkan Uğurtan Vacibe Vadim Vafir
Vahittin Vaida Vaidas Vaishnavi Vajèn Vakarė Vakris Valary Valdemar Valdis Valentijn Valentim
Valentín Valentína Valentīna Valeri Valerij Valerija Valerio Valeriu Valero Valeska Vallary Valon
Valter Valtteri Valère Valér Vamakshi Vanesa Vania Vanja Vansha Vanya Varenya Vargın Varlık Varsha
Varvara Vasana Vasarė Vasatika Vasil Vasile Vasilica Vasilică Vassilios Vasudha Vasyl Vavrinec
Vaysal Vecide Vedant Vedat Vedhika Vedran Veera Veerle Veeti Vefia Vegard Veijo Veikko Velitdin
Venancio Venceslás Vendela Vendelín Vendula Veniamin Venla Verim Verneri Veronicah Veronique Vesa
Vesna Vezat Vezrife Vic Vicenta Vicenția Vicențiu Vickie Victória Vidhi Vieroslava Viesturs Viggo
Vigilija Vihaan Viivi Vija Viktorie Viktors Viktória Vildane Vilgot Vilhelm Vilhelmiina Vilhelmina
Vilho Viliam Vilius Viljami Viljem Viljo Villads Vilma Vilmer Vilmos Viltė Vilém Viman Vinaya
Vince Vincenc Vincentio Vincenza Vincențiu Vinciane Vinicio Vinicius Vinko Vinsen Vinzenz Vinícius
Violetta Violette Viorel Viorela Viorica Viraj Virgilio Viridiana Virman Virpi Virág Visarion
Visvaldis Vitalija Vitus Vivaan Viveka Vivi Viviana Vivianne Vivienne Viļums Vjekoslav Vjollca
Vlad Vladimíra Vladislav Vladislavs Vlado Vlaicu Vlasta Vlastimil Vlădelina Voichița Voicu Vojtech
Vojtěch Voldemārs Volkan Volkhard Vratko Vrinda Vrishti Vritti Vuokko Vusumuzi Vyanjana Vytautas
Vytė Václav Vâlâ Vân Väinö Vít Vítězslav Víťazoslav Vėjūnė Věra Waahid Waail Waajid Waceera
Wachira Wadee Wadood Wafa Wafae Wafeeq Wafi Wafiq Wahab Wahb Wahban Waheed Wahhaab Wahhaaj Wahyu
Waida Waimarie Wainaina Wairimu Wakeeta Wakiman Waldtraut Walentina Walfried Walli Waltraud
Waltraut Waltrud Waluyo Wamalwa Wambua Wambugu Wamwema Wangari Wangila Wangui Wani Wanja Wanjiku
Wanjiru Wanjohi Wannes Wanyama Wanyonyi Warda Wardaya Wardi Warhi Waridi Warinder Warjas Warji
Warre Warsa Warsita Warwick Waseme Wasis Wassim Watika Wawan Wazir Weddy Weena Wekesa Weldon
Wenceslao Wenche Wencke Wendelin Wendolin Wenke Wenzel Wera Wesonga Wessel Wibke Widisha Widya
Wiebke Wieland Wieslaw Wigbert Wikitoria Wiktor Wilber Wilfred Wilfredo Wilfrido Wilfriede
Wilhelmina Wilhelmine Wilhelmus Willfried Willian Willibert Willie Wilman Wilmar Wilmer Wim
Winfred Winfried Winifred Winnie Wira Wirda Wiremu Wishi Wisnu Woldemar Wriddhish Wridesh Wuraola
Wyatt Wycliff Wycliffe Wálter Xalak Xanana Xander Xaver Xavi Xi Ximena Xiomara Xiti Xobeen Xuân
Xénia Yaa Yaaseen Yachana Yacine Yadavi Yadid Yadigar Yadira Yafi Yafir Yaghnam Yagnesh Yago Yahia
Yahvi Yahya Yahyaa Yahşi Yahşikan Yaiza Yakobo Yalazabay Yalgın Yaltırak Yalın Yamar Yameen Yamid
Yamile Yamilet Yamin Yamini Yanara Yance Yanet Yaneth Yani Yanick Yanik Yanina Yanira Yanis Yankı
Yannic Yannik Yannis Yaqeen Yaqoot Yaqub Yar Yargı Yaritza Yasaar Yasan Yaseen Yasemen Yasemin
Yash Yashasvi Yashawini Yashem Yashica Yashoda Yashodhara Yashvi Yasin Yasinta Yasir Yasmina
Yasmine Yasmín Yasna Yassin Yassine Yasti Yasuhiro Yatan Yatin Yauvani Yavuz Yawar Yawer Yayak
Yazan Yazeed Yazganalp Yazgül Yazmín Yağın Yağızkurt Yaşar Yaşattin Yda Yecid Yeferson Yeimy
Yeison Yejide Yekbun Yekda Yelesen Yeneral Yeni Yenifer Yenny Yeny Yepelek Yeraz Yergha Yerko
Yerson Yertan Yesenia Yesica Yesid Yesoob Yessenia Yessi Yessica Yetişal Yetunde Yevgeny Yewande
Yeşil Yfke Yigit Yina Yineth Yinthe Ylenia Ylva Ylvie Yngve Yoann Yocelyn Yochana Yohan Yohana
Yohane Yoichi Yoko Yolal Yolande Yolima Yonatan Yonathan Yordan Yoruç Yosef Yoselin Yoshita Yosma
Yosuke Youba Youcef Younes Youri Yousra Yoweri Yrjö Yrsa Ysaline Yudy Yug Yui Yuli Yuliana Yulieth
Yuly Yumiko Yuni Yunis Yunita Yunt Yurani Yurany Yurdanur Yurdaser Yureed Yuridia Yurtgüven
Yurtseven Yurttaş Yury Yussuf Yuta Yutika Yuvraj Yvan Yvon Yésica Yéssica Yönetmen Yücel Yücelen
Yümun Yıldır Yıldız Yılma Zaafir Zaahid Zaahir Zaakir Zabir Zablon Zacarías Zacharia Zacharias
Zacharie Zackariya Zaeem Zaenab Zafeer Zafir Zafrul Zahaar Zaharia Zaheer Zahfer Zahi Zahid Zahir
Zahnya Zahra Zahri Zahrun Zahur Zaib Zaid Zainab Zainabu Zaira Zaitra Zaituni Zakaria Zakayo
Zakhele Zaliha Zalindra Zalán Zamfir Zamfira Zamir Zamira Zane Zansi Zarar Zarna Zashil Zauqi
Zaweel Zayan Zayyan Zayyir Zbyněk Zdenka Zdenko Zdeněk Zdeňka Zdislava Zebirce Zeferino Zehaan
Zehnia Zehra Zehranur Zekayi Zeki Zelaya Zelda Zeljko Zelma Zemzem Zenia Zennun Zeno Zenobia Zenon
Zenovia Zenta Zenzele Zenzile Zerafet Zerdad Zeride Zevlüde Zewad Zeynelabidin Zeyno Zibuyile
Ziedonis Ziggy Zigrīda Zihni Zikmund Zilfa Zilmil Zimran Zinal Zinhle Zinnure Zion Zipporah Zita
Ziyaettin Zlatica Zlatko Zoey Zoila Zoja Zoltan Zoltán Zora Zoraida Zoral Zoran Zorica Zorka Zoë
Zsanett Zsigmond Zsombor Zsuzsanna Zsófia Zuba Zubeyde Zuhri Zulaikha Zulema Zulfa Zulma Zumaridi
Zunilda Zuwayhir Zuwena Zuzana Zvonka Zvonko Zwatie Zélie Zöhrehan Züfer Züheyla Zülbiye Zülfüye
Zülgarni Zümre Ábel Ádám Ágatha Ágnes Águeda Ákos Ángela Ángeles Ánh Áron Árpád Áurea Âdem Âlemşah
Ângela Ângelo Änne Åbjørn Åge Çakar Çakırca Çaltı Çalım Çamok Çapkan Çavuldur Çağa Çağdan Çağlar
Çağlasın Çağveren Çelem Çelikkan Çelikyürek Çerçi Çetinsu Çeviköz Çevregül Çilga Çinerk Çisem
Çokan Çolpan Çopur Çoğay Çıdal Çıvgın Édgar Édith Édouard Élisabeth Élise Élodie Éléonore Émile
Émilie Éric Érica Étienne Éva Ëakumbu Íngrid Ísis Íñigo Óliver Öge Ökkaş Öktürk Ömer Ömriye Ömür
Öncel Önel Öngen Önsal Örfiye Örik Örjan Öryürek Östen Övün Özakan Özalpsan Özaslan Özay Özbay
Özbilek Özbilge Özdal Özdeş Özdil Özdoğdu Özel Özerdinç Özertem Özge Özger Özgün Özgür Özinal
Özkent Özkutlu Özlem Özlü Özokçu Özpetek Özpınar Özsözlü Öztek Öztürk Özyurt Özçam Özüdoğru Öğet
Øivind Øjvind Øvli Øystein Øyvind Úrsula Übeydullah Üge Ülfet Ülke Ülküdeş Ülküm Ülle Ümmahan
Ümmet Ümmühan Ümray Ünal Ünek Ünlen Ünsever Ünübol Ürfettin Ürper Üsame Üstün Üzer Üçgül Ādams
Ādolfs Ārija Ąžuolas Đuro Đurđica Ērika Ēriks Ēvalds Ğanim Ģederts Ģirts İbrahim İde İdiris İhsan
İkiz İklim İlalmış İlbek İldem İldeş İlgi İlim İlkbahar İlkim İlklima İlmafer İlper İlsu İlteriş
İmam İmge İmren İmrihan İnançlı İncifir İnsaf İntihap İrfan İsak İslime İsmet İsra İvecen İyiyürek
İzel İzgü İçimbike İşcan Ľubica Ľubomír Ľubomíra Ľubor Ľuboslav Ľuboslava Ľuboš Ľudmila Ľudomil
Ľudomila Ľudovít Şabettin Şadıman Şafii Şahat Şahdiye Şahinbey Şahinder Şahmettin Şahnuray Şahıgül
Şali Şamiha Şanlı Şavki Şayan Şazime Şefi Şefiye Şehamet Şehreban Şehza Şekim Şelâle Şemsettin
Şemsinisa Şendoğan Şenkal Şennur Şerafeddin Şeref Şerman Şevket Şevketfeza Şeyda Şide Şilan Şinasi
Şirivan Şuayp Şöhret Şükri Şüküfe Šarūnas Šime Šimon Špela Štefan Štefanija Štefica Štefka
Štefánia Štěpán Štěpánka Šárka Žan Žaneta Žanis Željka Željko Želmíra Žemyna Žiga Žigmund Živa
Živilė Žofia Žofie Žygimantas Șerban Ștefan Ștefana Ștefania
"""


def world_names() -> list[str]:
    """The names, as they are written."""
    return _NAMES.split()
