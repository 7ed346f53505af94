"""Common given names, to tell people from companies.

Written from general knowledge of the twelve languages that are read, and of the names that
world news brings from elsewhere. Left out: names that are first of all places or plain words.
"""

from functools import cache

from newsexport.parser.names.given_names_world import world_names

_NAMES = """\
Aaron Aart Abbas Abdel Abdelmadjid Abdoulaye Abdul Abdulaziz Abdullah Abdulrahman Abhishek Abhisit
Abida Abigail Abraham Abramo Abu Abubakar Ada Adam Adama Adeel Adel Adele Adelino Adem Ademola
Aditi Adley Adolf Adolfo Adolph Adrian Adriana Adriano Adrien Adèle Afonso Aftab Agata Agnes
Agnieszka Agostinho Agustina Agustín Ahlam Ahmad Ahmadou Ahmed Ahmet Ahsan Aidan Ailsa Aimé Aino
Ainsley Airlangga Aisha Ajay Ajit Akash Akhilesh Aki Akihiro Akira Aksel Alaa Alain Alan Alana
Alassane Alba Alban Albano Albert Alberto Albin Albina Alda Aldo Aldona Alec Alejandra Alejandro
Aleksander Aleksandr Aleksandra Aleksei Aleksi Aleksy Alena Alessandra Alessandro Alessia Alex
Alexander Alexandra Alexandre Alexei Alexey Alexis Alf Alfie Alfonso Alfred Alfreda Alfredo Alhaji
Ali Alice Alicia Alieu Aliko Alina Aliou Alisa Alison Alistair Allan Allen Allison Alma Aloizio
Alojzy Alok Alonso Alpo Alva Alvaro Alvise Alyaksandr Alyssa Alzira Amadeusz Amadou Amal Amalia
Amanda Amandine Amber Ambroise Amelia Amin Amina Aminata Amir Amit Amitabh Amjad Amparo Amr Amrita
Amy Amédée Amélie Ana Anabela Anacleto Anand Ananya Anas Anastasia Anatole Anatoly Anders Andoni
Andre Andrea Andreas Andrei Andres Andreu Andrew Andrey Andrii Andriy Andrzej André Andrés Andy
Andżelika Ane Angel Angela Angelica Angelina Angelino Angelo Angharad Angus Angélique Anies Anil
Anita Anitta Anja Anke Ankit Ann Anna Anna-Kaisa Anna-Maja Annalena Anne Anne-Mari Anne-Marie
Anneli Annemiek Annette Annie Annika Anniken Annunziata Anselm Anthony Antoine Anton Antonella
Antonia Antonio Antony Antti António Anupam Anurag Anutin Anwar Aparecida Aparecido Aparna Apolinar
Aqib Arancha Arend Aretha Ari Ariana Ariane Ariano Arie Ariel Arild Arjan Arjen Arjun Arkady
Armanda Armando Armelle Arnab Arnau Arne Arnold Arshad Arsène Artemi Arthur Arto Artur Arturo Arun
Aruna Arvind Arvo Aryna Asa Asher Ashley Ashok Ashraf Ashwini Asier Asif Aslak Assunta Astri Astrid
Atif Atiku Atle Atte Attilio Atul Aubrey Aude Audrey Audun August Auguste Augustin Augusto Augustyn
Aukje Aune Aung Aurelia Aurora Aurélie Aurélio Auston Ava Avi Avigdor Awa Axel Ayase Ayman Aysha
Ayşe Aziz Azmin Azzedine Azzurra Babar Babatunde Bakary Balbina Baptiste Barack Barbara Barnaba
Barnabé Barney Barry Bart Bartosz Bartłomiej Bashar Basil Bastian Basuki Bauke Beata Beatrice
Beatriz Beau Becca Becky Belmiro Beltrán Belén Ben Benedetta Benedetto Benedict Benedikt Beniamino
Benigno Benito Benjamin Benny Benoît Bent Bente Bento Bernadetta Bernadette Bernard Bernardete
Bernardo Bernd Bernie Bert Berta Bertille Bertrand Beth Bethany Betsy Betty Bev Beyoncé Bhupendra
Bianca Bibbi Bill Billy Bipin Birgit Birgitta Bitten Bjarke Bjarne Bjarni Björn Bjørn Bjørnar
Blaise Blake Blanca Blandine Blas Blythe Bo Bob Bobby Bogdan Bogna Bogumił Bogumiła Bogusław
Bolesław Bonawentura Bongani Bongbong Bonnie Boris Borysław Boubacar Bouke Bożena Brad Bradley
Brady Brage Bram Brandon Bree Brenda Brendan Brendon Brent Brett Brian Brice Bridget Bridgette
Brigida Brigitte Britt Brittany Brody Bronisław Bronwyn Bruce Brunella Bruno Bryan Bryce Brygida
Bryn Bryson Bráulio Bukayo Burkhard Bárbara Bärbel Bård Bérangère Caetano Caio Caitlin Caleb Callie
Callisto Cameron Camila Camilla Camille Camilo Candace Candela Candice Cara Carey Carice Carina
Carissa Carl Carl-Henric Carl-Johan Carl-Oskar Carla Carles Carlo Carlos Carlota Carlotta Carlton
Carly Carme Carmelo Carmen Carmine Carol Carola Carolina Caroline Carolyn Carrie Carson Carsten
Carwyn Casimiro Caspar Cassandra Cataldo Catalina Catarina Caterina Catherine Cathy Catriona
Cecilia Cecilie Cecily Cecylia Cedric Celestino Celia Celine Celso Cerys Cesar Cesare Cesira Chad
Chandra Chandrababu Chantal Charles Charlie Charlotte Cheikh Chelsea Chen Cheryl Chester Chet
Chetan Chiara Chidi Chihiro Chinwe Chloe Chloé Choi Chris Christa Christer Christi Christian
Christiane Christina Christine Christoph Christophe Christopher Christèle Chuck Chul Ciaran Cindy
Cirilo Claes Claes-Göran Claire Clara Clarence Clarice Clarissa Clarisse Clark Claude Claudia
Claudio Claus Clay Cleber Cleide Clement Clemente Clementine Cleo Cliff Clifford Clint Clive Cléa
Cléber Clémence Clément Clémentine Clóvis Cody Coen Colby Colin Colleen Concha Connor Constance
Constantin Cora Corbin Cordelia Cordula Corey Corien Corine Corinne Cornelia Corrado Corry Cory
Courtney Craig Cressida Crispin Cristian Cristiana Cristiano Cristina Cuca Curt Curtis Custódio
Cynthia Cyprien Cyril Cyrus Czesław Cándido Cármen Cássia Cássio Cândido Cédric Célestin Céline
César Dafydd Dag Daga Dagfinn Dagmar Daichi Daisuke Dale Dalia Damares Damian Damien Damon Dan Dana
Dang Dani Daniel Daniela Daniele Daniella Danielle Danilo Danny Dante Danuta Dany Daouda Daria
Dario Darius Dariusz Darko Darla Darnell Darrell Darren Dashiell Dave Davey David Davide Dawn DeMar
DeShawn Dean Debbie Deborah Debra Dee Deepak Deepika Deion Delfim Delia Delores Delphine Demba
Demetrius Demi Denis Denise Dennis Denys Denzel Denílson Derek Derrick Deshaun Desiderio Devendra
Devin Devlet Dexter Dharmendra Diana Diane Dick Didier Diego Dieter Dietmar Dietrich Dieuwertje
Dilma Dimitri Dina Dinesh Dino Diosdado Dirk Dirk-Jan Djalma Dlamini Dmitri Dmitry Dmytro Dobromir
Dobrosława Dolf Dolores Dominic Dominik Dominique Don Donald Donatien Donna Donnie Donovan Dora
Doris Dorota Dorothea Dorothy Doug Dougal Douglas Draymond Drew Dries Duarte Duc Dudley Duncan
Dustin Dwayne Dwight Dwyane Dylan Dámaso Earl Ebba Ebbe Ebrima Ebru Ed Edda Eddie Eddy Edeltraud
Edem Edgar Edie Edinho Edith Edmar Edmondo Edmund Edmée Edo Edoardo Eduard Eduardo Edward Edwin
Edyta Eelco Effie Egidio Egon Eileen Einar Eino Eirik Ejner Eknath Eko Elaina Elaine Elda Eldon
Eleanor Elena Eleni Eli Eliana Elias Eliasz Elif Elijah Elin Elina Elio Elisa Elisabeth Elise
Elisenda Elisângela Elizabeth Elke Ella Elle Ellemieke Ellen Ellie Elling Elliot Elliott Ellison
Elon Elsa Elsie Elspeth Eluned Elvio Elvira Emanuel Emerenciano Emilia Emiliano Emilie Emilio Emily
Emlyn Emma Emmanuel Emmanuela Emmanuelle Emmi Emre Endrick Enea Enid Enoch Enric Enrico Enrique
Enza Ercole Eric Erica Erich Erik Erika Eriko Erin Erja Erlend Erna Ernest Ernesto Ernst Errol
Erwin Esa Espen Essam Essi Esteban Estelle Estera Esther Ethan Eufemia Eugene Eugenia Eugenio
Eugeniusz Eugénie Eugênio Eurico Eva Evan Evelina Evelyn Evert Evgeni Evgeny Evi Evika Evo Ewa
Ewaryst Ewout Eyvind Ezra Fabian Fabiano Fabien Fabienne Fabio Fabrice Fabrizio Fabrício Facundo
Fadi Fahad Fahd Fahmi Faisal Faiz Fakhar Fanny Farooq Farrah Fatima Fatma Fatou Fatoumata Fausta
Faustine Faustino Fausto Faustyna Fawad Fay Fayez Federica Federico Felicia Felipe Felix Felícia
Femi Ferd Ferdinand Ferdynand Fereydoun Fernanda Fernando Fernão Ferris Fidel Filip Filippo Finn
Finn-Erik Fiona Fiorella Fiorenza Firmin Flaminia Flavia Flavien Flavio Flora Florbela Florent
Florentyna Florian Floyd Flávio Fokke Folasade Folke Fons Fortunato Fosca Fosco Fouad Frances
Francesc Francesca Francesco Francine Francis Francisco Franciszka Franck Franco Frank Frankie
Frans Franz François Françoise Fred Freda Freddie Frederic Frederick Frederik Fredrik Freek Frej
Frida Friedrich Fritz Frode Froukje Frédéric Fulvia Fulvio Fumiko Funmi Félicie Félicité Félix
Gabby Gabriel Gabriela Gabriele Gabriella Gabrielle Gadi Gaetana Gaetano Ganesh Ganjar Garance
Gareth Garry Garth Gary Gaspar Gaston Gautier Gavin Gavino Gaynor Gbenga Geena Geert Geir Gemma
Gene Genevieve Genowefa Geoff Geoffrey Georg George Georges Georgina Georgios Gerald Geraldine
Gerard Gerardo Gerben Gerd Gereon Gerhard Geri Germano Germán Gerold Gerry Gert Gert-Jan Gertruda
Gesa Gesine Gethin Ghassan Gherardo Giacinto Giacomo Giada Giancarla Gianluca Gianna Gianni Gibran
Gideon Gigliola Gil Gilbert Gilberto Gilda Gildas Gilles Gillian Gilmar Gilson Gina Ginny Gino
Ginés Giorgia Giorgina Giorgio Giovanni Gisela Gisele Gitanas Gitta Giulia Giuliano Giulio Giuseppe
Giusi Giusy Gleisi Glen Glenn Gloria Glynn Godefroy Godfrey Goldie Golnaz Gonzalo Goodluck Gordon
Gorka Govind Grace Gracie Gracjan Graham Grant Graziella Graça Grażyna Greet Greg Gregor Gregory
Greta Gro Gry Grzegorz Grégory Gualtiero Guido Guilherme Guillaume Guillermo Guislaine Gul
Gumersindo Gundula Gunn Gunnar Gunnel Gunnhild Guri Guro Gurpreet Gus Gustaf Gustafsson Gustav
Gustavo Guy Guylaine Guénolé Guðni Gwen Gwendal Gwyneth Gérard Gérson Göran Görel Götz Günter
Günther Haakon Haider Haitham Haizea Hakainde Hakan Hakim Hal Halina Halla Halldór Hallgeir Halvard
Halvor Hamid Hana Hanan Hani Hanjo Hank Hanna Hannah Hanne Hanneke Hannes Hans Haoran Harald
Harbhajan Haris Harmen Harold Haroon Harper Harpreet Harri Harriet Harrison Harry Haruki Haruto
Harvey Hasan Hassan Hasse Hattie Hayao Haydn Hayley Hazel Hazem Heather Hector Heidemarie Heidi
Heike Heikki Heiko Heinrich Heinz Heinz-Peter Heitor Hekmat Helen Helena Helene Helga Helge Heli
Hella Helle Helmut Hemant Hendrik Henk Henna Henning Henri Henrietta Henriette Henrik Henry Henryka
Herbert Heribert Herman Hermann Herschel Herta Hesham Hester Hideo Hieronim Higinio Hilaire Hilary
Hilbert Hilda Hilde Hillary Himanta Hina Hipólito Hiroki Hiroshi Hiroyuki Hisham Hishammuddin
Hjalte Hoang Holger Holly Honorata Horace Horacia Horst Hortense Hortênsia Horácio Hossam Hossein
Howard Huang Hubert Huda Hugh Hugo Humayun Humphrey Humza Huong Hussam Hussein Huub Huw Hyacinth
Hyacinthe Hywel Håkan Håkon Hélder Hélio Hélène Ian Iara Ibai Ibrahim Ibrahima Ida Idar Idoia
Idrissa Ieuan Iga Igino Ignacio Ignasi Igor Iida Iiro Ijaz Ike Iker Ilaria Ilario Ilham Ilkka Ilpo
Ilse Ilídio Iman Imani Imanol Imelda Immacolata Imran Imtiaz Ina Ineke Inga Inga-Britt Inge Inger
Inger-Lise Ingo Ingrid Ingvild Inka Inzamam Inés Iolo Ion Ione Ira Irantzu Irene Ireneusz Irina
Iris Irma Irmina Irmtraud Irune Isaac Isabel Isabella Isabelle Isaiah Isaias Isaure Isidore Isidoro
Isla Ismail Issa Issam Itamar Itsuki Itumeleng Ivan Ivana Ivo Ivy Iván Iyad Izydor Jaap Jacco Jace
Jacek Jacinda Jacinthe Jacinto Jack Jackie Jacky Jacob Jacobien Jacobo Jacqueline Jacques Jada Jade
Jaden Jae Jaime Jair Jake Jakob Jakub Jaleel Jalen Jamar Jamarcus James Jamie Jan Jan-Erik Jan-Olof
Jan-Willem Jana Jane Janet Janice Janina Janine Janja Janne Janos Janusz Jarbas Jared Jari Jarle
Jarosław Jarosława Jasmin Jasmine Jason Jasper Jasprit Javad Javier Jawad Jay Jayant Jaylen Jean
Jean-Baptiste Jean-Charles Jean-Christophe Jean-Claude Jean-François Jean-Jacques Jean-Louis
Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noël Jean-Paul Jean-Philippe Jean-Pierre
Jean-Sébastien Jean-Yves Jeannette Jeannie Jed Jedidiah Jeff Jeffrey Jejomar Jella Jemima Jendrik
Jenna Jennifer Jenny Jens Jeppe Jerald Jeremy Jerker Jerome Jerry Jerzy Jerónimo Jesper Jess Jesse
Jessica Jessie Jesus Jesús Jethro Jetta Jette Ji-hoon Jiaqi Jie Jill Jim Jimmy Jinggoy Jitendra Jo
Joachim Joan Joana Joanna Joanne Joaquim Joaquina Joaquín Jochen Jodi Jodie Joe Joel Joelma Joely
Johan Johann Johanna Johannes John Johnny Joke Jomo Jon Jonas Jonathan Joni Jonny Joon-ho Joop
Jordi Jorge Jori Jorien Joris Jorma Jorrit Jose Joseba Josef Joseline Josep Joseph Josephine Josh
Joshua Josie Josine Joss Josselin Jost Jostein José Joyce João Juan Juan-Carlos Juana Juanita
Juanma Jude Judith Judy Judyta Juergen Juha Jukka Jukka-Pekka Julen Jules Julia Julian Juliana
Julie Julien Julienne Juliet Julieta Juliette Julio Julius Julián Junaid June Jung Junichiro Junko
Jurema Juscelino Jussi Justin Justine Justyna Jutta Jyri János Jérémy Jérôme Józefa Jörg Jörgen
Jørgen Jørn Júlio Július Jürgen Kaare Kaarina Kacey Kader Kagiso Kai Kais Kaisa Kaisu Kaj Kaja
Kalidou Kalle Kamal Kamala Kamil Kamlesh Kamran Kang Kaoru Kapil Kara Karel Karen Kari Karim Karin
Karl Karl-Erik Karl-Heinz Karl-Josef Karla Karol Karolina Karoline Karsten Kartik Kasey Kasper
Kassem Kassio Kaszimierz Katarina Katarzyna Kate Katharina Katherine Kathie Kathleen Kathryn Kathy
Kati Katia Katie Katja Katri Katrin Katrina Katrine Katrín Kaveh Kavita Kawhi Kay Kayla Kayode
Kazimiera Kazuhiro Kazuki Kazuo Kees Keiko Keimpe Keir Keisuke Keith Kellie Kelly Kelvin Kemi Ken
Kendall Kendrick Kenji Kenneth Kenny Kent Kenta Kentaro Kerry Kersti Kerstin Ketil Kevin Kevon
Khadijah Khairy Khaled Khalid Khumbulani Khurram Kicki Kieran Kiira Kim Kimberley Kimberly Kingsley
Kiran Kirk Kirsten Kishore Kizza Kjell Klaas Klara Klas Klaus Klay Knud Knut Kobus Koen Kofi Koichi
Kolbjørn Koldo Konrad Konsta Konstantin Kornel Kosuke Kresten Kris Krishna Kristalina Kristen
Kristian Kristiina Kristin Kristina Kristine Kristy Krystyna Krzysztof Kuldeep Kumar Kurt Kurtis
Kwame Kyle Kyler Kylie Kyoko Kyriakos Kyrylo Kyösti Kátia Kåre LaMelo Ladislas Laia Lalit Lalu
Lamar Lamine Lana Lance Lando Laney Lara Larry Lars Lars-Erik Lasse Lassi Laszlo Latifa Laura Laure
Laurel Lauren Laurence Laurent Laurette Lauri Laurie Laurène Laverne Lawrence Lazare Lazarus LeAnn
LeBron Lea Leah Leandro Leanne Lech Lee Leea Leena Leif Leila Leire Leiv Leland Lena Lene Leni
Lenie Lenita Lennart Lenny Leo Leon Leonard Leonardo Leonie Leontien Leopold Leroy Lesley Lesli
Leslie Lesław Leticia Letizia Letsile Letícia Levi Lewis Lex Li Liam Liana Liane Liang Lidia Lieve
Lilian Liliana Lilianne Lillemor Lillian Lillie Lily Lina Linda Lindiwe Lindsay Lindsey Line Linn
Linnea Lino Linus Linwood Lionel Lis Lisa Lise Liu Liv Liz Liza Lloyd Lluís Lois Lola Lope Lorella
Loren Lorena Lorents Lorenzo Loretta Loris Lothar Lotta Lotte Lottie Lou Louis Louise Louison
Lourdes Lourenço Luana Lubna Lubomir Luc Luca Lucas Lucia Luciana Luciano Lucie Lucille Lucio
Lucius Lucjan Lucy Lucyna Lucía Lucília Ludger Ludmiła Ludo Ludovic Ludwig Ludwik Ludwika Luhut
Luigi Luis Luisa Luisella Luiz Luiza Luka Lukas Luke Lula Lupita Lurdes Lutz Luuk Luís Lydia Lyle
Lyndon Lynette Lynn László Lázaro Léo Léonard Lígia Lília Lívia Lüder Maarten Macarena Machteld
Macky Macy Madeleine Madelon Madison Mads Mae Magda Magdalena Maggie Magnar Magnus Mahamat Mahaut
Mahendra Mahesh Mahira Mahmoud Mahsa Maia Maialen Maicon Maiju Maire Maisie Maj-Britt Maja Majbritt
Majid Makoto Malachi Malala Malcolm Malgorzata Malik Malin Malte Malu Mamata Mami Mamie Mandy Manel
Manfred Manfredi Mangosuthu Manish Manlio Manmohan Manny Manoj Manolo Mansour Manuel Manuela Mara
Marc Marc-Antoine Marceau Marcel Marcela Marceli Marcelina Marcelino Marcello Marcelo Marcin
Marcjanna Marco Marcos Marcus Marcílio Marek Maren Margaret Margareta Margarida Margarita Margery
Margherita Margie Margot Margrethe Marguerite Mari Mari-Leena Maria Mariagrazia Mariah Marialuisa
Mariama Marian Mariana Marianne Mariano Maricarmen Marie Marie-Agnes Marie-Ange Marie-Anne
Marie-Christine Marie-Claude Marie-Hélène Marie-Laure Marie-Louise Marie-Luise Marie-Pierre Marieke
Marielle Marija Mariko Marilyn Marina Marine Marinella Mario Mariola Marion Marisa Maristella Marit
Mariusz Mariëlle Marja Marja-Liisa Marjolaine Marjolein Marjorie Marjory Mark Markku Marko Markus
Marla Marlene Marli Marloes Marlon Marquinhos Marsha Marta Marte Martha Marthe Marti Martial Martim
Martin Martina Martine Marty Martyna Martín Marvin Marwan Mary Maryam Marybeth Marylise Maryvonne
Marzia María Marília Masahiro Masako Masato Masayoshi Masha Masih Massimo Mateo Mateus Mateusz
Mathias Mathieu Mathilde Matias Matilda Mats Matt Matteo Matthew Matthias Matthieu Matthäus Matti
Mattia Mattias Matylda Maureen Maurice Mauricio Maurizia Maurizio Mauro Maurício Mavis Max Maxim
Maxime Maximilian Maximiliano Maxine Maya Mayumi Mazen Małgorzata Mechthild Meeri Megan Megawati
Meghan Megumi Mehdi Mehmet Mehmood Mehran Mehrdad Meindert Meinhard Mel Melania Melanie Melinda
Melissa Melker Melle Menno Mercedes Mercè Merel Meritxell Merrick Mette Mevlut Mhairi Mia Micah
Michael Michaela Michal Michalina Michał Micheal Michel Michela Michele Michelle Micheál Michiko
Michèle Mick Mickey Mieczysław Miek Mieneke Miguel Mika Mikael Mikaela Mike Mikel Mikhail Mikkel
Mikko Mikołaj Mila Milan Milena Miles Milica Milla Milo Milos Miloš Mimi Mina Minea Minna Minnie
Mira Miranda Mireille Mirella Miriam Mirjam Mirka Miroslav Mirosław Mirosława Mirva Mitch Mitchell
Mitsuko Mitt Miyuki Mmusi Moa Moacir Moeen Mohamad Mohamed Mohammad Mohammed Mohan Mohd Mohit
Mohsen Mohsin Moira Moises Moisés Mokhtar Molly Mona Monia Monica Monika Monique Montse Montserrat
Mookie Moqtada Morgan Morten Morteza Moses Mthuli Mubashir Muhammad Muhannad Muhyiddin Mukesh Munir
Muriel Murray Musa Mustafa Mwai Mykhailo Mylène Myra Myriam Myron Myrtle Márcia Márcio Mário Märit
Mélanie Mónica Naana Nabil Nadia Nadim Nadine Naftali Naguib Najat Naledi Nancy Nanda Nanette Nanna
Naomi Narciso Narcyz Narcís Narendra Naresh Narges Naseem Nasrin Nasser Natalia Natalie Natasha
Nate Nathalie Nathan Nathaniel Natsumi Naveed Naveen Nawaz Nayef Nayib Nazanin Neal Ned Neeraj Neil
Nekane Nelleke Nello Nelly Nelson Nerina Nestor Nettie Neusa Neymar Ngoc Nguyen Nia Nicholas Nick
Nicki Nicklas Nickolas Nicla Nico Nicola Nicolai Nicolas Nicole Nicolien Nicolás Nidal Niels Nigel
Nighat Nikhil Nikita Niklas Niko Nikol Nikola Nikolai Nikolaj Nikos Niloufar Nils Nils-Erik Nina
Nino Ninon Nirmala Nishant Nitin Nitish Nizar Njeri Nkosazana Noah Noam Nobuo Noel Nolwenn Nooshi
Nora Norbert Noriko Norma Norman Noura Nouri Noé Noémia Noémie Noël Nuno Nunzia Nunzio Nuutti
Nyesom Nélson Nílton Nísia Núria Obiageli Octave Octavi Octavio Octávio Oda Oddbjørn Oddny Oddvar
Odell Odete Oksana Oktawia Ola Olaug Olavo Olaya Ole Oleg Oleh Oleksandr Oleksii Olena Olga Olimpia
Olive Oliver Olivia Olivier Oliviero Oliwia Olle Olli Ollie Olusegun Omar Ombretta Ondine Onno
Onofrio Oprah Oriane Orietta Orlando Orsola Orson Orvar Orville Orvo Osama Oscar Oskar Osman Osmo
Othman Otso Ottavia Ottmar Otto Otylia Oumar Ousman Ousmane Outi Ove Owain Owen Ozzie Paal Paavo
Pablo Paetongtarn Palle Palmiro Paloma Pam Pamela Panfilo Pankaj Pansy Paola Paolo Parag Parisa
Parviz Pascal Pascale Pascoal Pascual Pasi Pasquale Pat Patrice Patricia Patricio Patrick Patrik
Patrizio Patrycja Patrício Patti Patty Patxi Paul Paula Paulette Paulien Paulina Pauline Paulinho
Paulino Paulo Pavel Pawan Paweł Pedro Peggy Pekka Pelagia Pelle Penelope Penny Pep Pepa Pepe Per
Per-Olof Pere Perla Pernille Perry Perttu Pervez Pete Peter Peter-Jan Petr Petra Petri Petro
Petronella Petter Pham Phil Philibert Philip Philipp Philippa Philippe Phillip Phoebe Phumzile
Phuong Phạm Pia Pien Piera Pierfrancesco Piero Pierre Pierre-Yves Pierrick Piers Piet Pieter
Pieter-Jan Pietro Pilar Pim Pinarayi Piotr Pippa Piritta Pita Piyush Plínio Policarpo Polly Pooja
Prakash Pramod Pranab Prashant Pratibha Praveen Pravin Prayuth Presley Primoz Primož Priscila
Priscilla Priti Priya Priyanka Puan Päivi Péter Pío Qasem Quentin Queralt Quim Quinn Quinton
Quintín Quitéria Rachel Rachele Rachid Rachida Radosław Radosława Rafa Rafael Rafał Raffaele Rafik
Rahul Raila Rainer Raisa Raj Rajat Rajendra Rajesh Rajiv Rajnath Rakesh Ralf Ralph Ramesh Rami
Ramon Ramona Ramón Rana Rand Randall Randi Randy Rania Ranjan Raphael Raphaël Raphinha Raquel
Rashid Rashida Rasmus Ratan Raul Ravi Ravindra Ray Raymond Raúl Reba Rebecca Recep Reed Reem Reese
Reetta Reggie Regiane Regina Reid Reidar Reiner Reinhard Reinhold Reinier Reino Remco Remigiusz
Renata Renate Renato Renaud Rene Renske René Retno Reto Rex Reza Rhea Rhonda Ricard Ricardo
Riccarda Riccardo Richard Rick Ricki Ricky Rigoberta Riikka Riitta Rik Rikke Rima Rinus Riny Ripley
Risa Rishi Rita Ritesh Ritu Rizal Rizwan Roald Roar Rob Robban Robbie Robert Roberta Roberto Robin
Robson Rocco Rochelle Rocío Rod Roderich Roderick Rodolfo Rodrigo Rodrygo Roel Roelof Roger Rogier
Rogério Rohit Rokia Roland Rolf Romain Roman Romeo Romeu Romualdo Román Ron Ronald Ronaldinho
Ronaldo Ronan Ronnie Roque Rory Rosa Rosalind Rosalyn Rosalía Rosana Rosario Rose Roseanne Rosella
Rosemary Rosie Rosina Ross Rossella Rosy Rosângela Rowan Roxanne Roy Roya Ruben Rubens Ruby Rubén
Rudi Rudolf Rudy Rufus Rui Runar Rune Rupali Rupert Ruprecht Russ Russell Rustem Rut Rutger Ruth
Ruthie Ruud Ryan Ryo Ryszard Rômulo Saadi Saana Sabatino Sabina Sabine Sabino Sabrina Sachin
Sadhana Sadio Sadiq Saeb Saeed Saeid Safa Sahar Said Saija Saima Sajid Sakari Salah Salif Salla
Sallie Sally Salma Salman Salomé Salvador Salvatore Sam Samantha Samar Sameh Sami Samia Samih Samir
Samira Samson Samuel Samuli Sanae Sandeep Sander Sandra Sandro Sandy Sanjay Sanjiv Sanna Sanne
Santi Santiago Santino Santtu Sara Sarah Sarfaraz Sari Satoshi Satu Saturnino Satya Sauli Saurabh
Savino Savion Sawsan Sawyer Scott Sean Sebas Sebastian Sebastiano Sebastián Sebastião Seiji Seiko
Selena Sepp Serafino Serena Serge Sergei Sergey Sergi Sergio Sergiusz Serhiy Servane Settimio Seung
Severin Severino Seweryn Seydou Seán Shafqat Shahbaz Shaheen Shahid Shakeel Shane Shannon Sharad
Sharon Shashi Shaun Shawn Sheila Shelley Shelly Sheri Sherif Sherry Shigeo Shigeru Shikhar Shilpa
Shinji Shintaro Shinya Shinzo Shirin Shirley Shoaib Shoichi Shreyas Shruti Shubham Shunsuke Siamak
Sibylle Sidney Sidonie Sidsel Siegfried Sienna Sietse Sigbjørn Sigge Sigmar Signe Sigrid Sigurður
Silke Silvano Silvestre Silvia Silvio Silvério Simo Simon Simona Simone Simão Sindre Sinead Sini
Sinéad Sipho Siri Sirpa Sisse Siv Sjaak Sjoerd Sjoukje Skjalg Skye Sloane Smita Smriti Snorre Sofia
Sofie Sohail Soheil Soizic Solange Solfrid Solveig Somchai Sonia Sonja Sonsoles Sophia Sophie
Souleymane Spencer Srettha Stacey Stacy Stan Stanislav Stanisław Stanisława Stanley Steef Steen
Stefan Stefania Stefanie Stefano Stefanos Steffen Stella Sten Sten-Åke Steph Stephan Stephanie
Stephen Sterling Steve Steven Stevie Stewart Stientje Stig Stuart Sturla Stéphane Stéphanie Subhash
Subrahmanyam Sudha Sue Suella Suhail Sukarno Suleiman Sune Sunil Sunita Suresh Susan Susana Susanna
Susanne Sushil Sushma Susilo Suthep Sutopo Suzana Suzanne Suzy Svein Sven Sven-Erik Svend Svenja
Sverker Svetlana Sviatlana Svitlana Swati Sybil Sybrand Sylvain Sylvaine Sylvestre Sylvette Sylvi
Sylvia Sylvie Sylwester Synne Szczepan Szczęsny Sébastien Ségolène Sékou Sérgio Sílvia Sílvio Sônia
Sølvi Søren Sławomir Sławomira Taco Taha Taher Tahir Tahira Taina Taisto Takashi Takeshi Takumi
Talia Tamara Tamer Tammy Tamsin Tancredi Tancrède Tanguy Tania Tanja Tanya Tapani Tapio Tara
Tarcísio Tarek Tariq Tarja Tarjei Taro Tatiana Tatjana Tatsuya Tatu Tavish Tayeb Taylor Ted Tedros
Teemu Tejashwi Telemaco Telma Tendai Tengku Teppo Terence Teresa Teresinha Terje Tero Terrance
Terrell Terrence Terri Terry Tess Tetiana Tetsuya Thabo Thaksin Thandi Thanh Thaís Themba Theo
Theodore Theresa Thiago Thierry Thilo Thomas Thor Thorbjörn Thorkild Thorsten Thorvald Thuli
Thérèse Tiago Tiffany Tiina Tilo Tim Timo Timothy Tina Tindra Tino Titouan Tjeerd Tobias Toby Todd
Tom Tomas Tomasz Tomeu Tomi Tommaso Tommy Tomoko Tomomi Tomás Tomáš Tomé Toni Tony Toon Topi Tor
Tora Tord Tore Torge Torgeir Torhild Tori Tormod Torstein Torsten Torunn Tosca Toshihiro Toshio
Touko Tove Toñi Tracey Tracy Trae Tran Travis Trent Trevon Trevor Tricia Trine Troels Troy Trude
Trudy Truus Trygve Trần Tsutomu Tuan Tuire Tullio Tunde Tuomas Turid Tuula Tuva Tyler Tyra Tyrell
Tyrese Tyrone Tytti Uddhav Udo Uffe Ugo Ulf Uli Ulisse Ulisses Ulla Ulla-Britt Ulrich Ulrik Ulrika
Ulrike Ulysse Umberta Umberto Unai Undine Urho Uriah Urko Urpo Ursula Urte Uschi Usha Usman Uta Ute
Uwe Vagn Valarie Valdir Valentin Valentina Valentine Valentino Valentyn Valeria Valeriano Valerie
Valeriy Valéria Valérian Valérie Vance Vanda Vandana Vanessa Vanna Vappu Varun Vasco Vasily
Vasundhara Vaughn Vebjørn Veli-Matti Velia Velma Venkaiah Vera Verena Verna Vernon Veronica
Veronika Verónica Vibeke Vicente Vicki Vicky Victor Victorien Vidal Vidar Vigdis Vijay Vikas Vikram
Viktor Viktoria Viktorija Vilja Ville Villy Vinay Vincent Vincenzo Vineet Vinod Viola Violaine
Violet Violeta Virat Virender Virgil Virginie Virgílio Vishal Vitali Vitalii Vitinha Vito Vitor
Vittoria Vittorio Viveca Vivek Vivian Viviane Vivien Vlade Vladimir Volker Volkmar Volodymyr Vânia
Véronique Víctor Vítor Wacław Wade Wael Wahid Waldemar Waldir Walenty Walentyna Walery Walid
Wallace Walt Walter Wanda Wanderley Wang Waqar Warren Wasim Wawrzyniec Waylon Wayne Wei Wendell
Wendy Werner Weronika Wes Wesley Whitney Wiebe Wieke Wiesław Wiesława Wieteke Wigald Wiktoria
Wilbur Wilco Wilfried Wilhelm Will Willa Willard Willem Willem-Alexander Willemijn Willi William
Willy Wilma Wilson Wincenty Winona Winrich Winston Wioletta Witold Wojciech Wole Wolf-Dieter
Wolfgang Wolfram Woody Wopke Wouter Władysław Xabi Xabier Xavier Xavière Xi Xiaoming Xoán Xu Yael
Yair Yan Yann Yannick Yara Yashwant Yasmin Yasser Yasuo Yaw Yaël Yemi Yevgeniy Yingluck Yngvar Yoav
Yohei Yolanda Yoon Yoshi Yoshihide Yoshihiko Yoshihiro Yoshiko Younis Yousef Youssef Yudi Yuichi
Yuki Yuko Yulia Yumi Yuri Yuriko Yusril Yusuf Yusuke Yutaka Yves Yvette Yvonne Zac Zach Zachariah
Zachary Zack Zadie Zafar Zak Zaki Zander Zanele Zayn Zbigniew Zdravko Zdzisław Zdzisława Zeca
Zenona Zeynep Zhang Zhao Zhou Zia Ziad Zilda Zineb Zinedine Zitto Zoe Zofia Zoé Zsolt Zulmira
Zuraida Zuzanna Zweli Zygmunt Zyta Zélia Álvaro Ángel Åke Åsa Åse Åshild Åsmund Éder Éliane Éloi
Émeline Émilien Érico Évelyne Íker Óscar Łucja Łukasz Żaneta Żanna
"""


@cache
def given_names() -> frozenset[str]:
    """The given names we know, as they are written."""
    return frozenset(_NAMES.split()).union(world_names())
