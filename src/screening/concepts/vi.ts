/** Vietnamese: `concept: pattern, pattern`, in the notation of compile(). Folding is done for you. */
export const vi = `
I: tôi, mình, tui, em xin, em đang, con xin, cháu xin, tớ
me: cho tôi, giúp tôi, với tôi, cho em, giúp em, giúp mình, cho mình, tao
my: của tôi, của em, của mình, của tui, con tôi, vợ tôi, chồng tôi, nhà tôi
we: chúng tôi, chúng ta, chúng em, tụi em, tụi mình, bọn mình, bọn em, vợ chồng tôi
us: cho chúng tôi, giúp chúng tôi, với chúng tôi, cho chúng em, giúp chúng em, cho tụi em
our: của chúng tôi, của chúng ta, của chúng em, của bọn em, con chúng tôi, gia đình chúng tôi
you-sg: bạn, mày, cậu ấy ơi, bạn ơi, em ơi, mi
you-formal: quý vị, các anh chị, anh chị, quý anh chị, các bạn, các anh, quý cơ quan, ông bà
your: của bạn, của các bạn, của quý vị, của anh chị, của các anh chị, của mày, của chúng mày
he: anh ấy, ông ấy, anh ta, ông ta, hắn, nó, cậu ấy, ổng
she: cô ấy, chị ấy, bà ấy, cô ta, bà ta, em ấy, chị ta, cổ
his: của anh ấy, của ông ấy, của anh ta, của ông ta, của hắn, của nó
her: của cô ấy, của chị ấy, của bà ấy, của cô ta, của bà ta
they: họ, bọn họ, bọn nó, chúng nó, tụi nó, bọn chúng, người ta
their: của họ, của bọn họ, của chúng nó, của bọn nó, của tụi nó
one: người ta, ai cũng, chúng ta, mọi người
myself: tự mình, bản thân, chính tôi, chính mình, tự tôi, một mình tôi
somebody: ai đó, có ai, người nào đó, một người nào, có người
nobody: không ai, không có ai, chẳng ai, chả ai, không người nào, ko ai
everybody: mọi người, tất cả mọi người, ai cũng, tất cả chúng, ai ai
people: người, mọi người, con người, dân, bà con, những người
person: một người, cá nhân, con người, nhân vật, người này
man: đàn ông, nam giới, người nam, ông kia, thanh niên
woman: phụ nữ, đàn bà, nữ giới, con gái, chị em
husband: chồng, chồng tôi, chồng em, ông xã, ox
wife: vợ, vợ tôi, vợ em, bà xã, bx
child: con tôi, đứa con, trẻ em, con em, con nhỏ, đứa trẻ, con cái, các con
baby: em bé, trẻ sơ sinh, bé sơ sinh, đứa bé, con mới sinh, bé nhà, baby
son: con trai, con trai tôi, thằng bé, thằng con, cậu con trai
daughter: con gái, con gái tôi, con bé, đứa con gái, bé gái
boy: bé trai, cậu bé, thằng bé, con trai, thằng nhỏ
girl: cô bé, bé gái, cô gái, em gái nhỏ, con bé
youth: thanh niên, thiếu niên, vị thành niên, giới trẻ, thanh thiếu niên, jugend*
mother: mẹ, má tôi, mẹ tôi, mẹ em, bà mẹ, người mẹ, mama
father: bố, cha tôi, ba tôi, bố tôi, bố em, người cha, ba em, papa
parents: bố mẹ, cha mẹ, ba mẹ, ba má, phụ huynh, eltern
brother: anh trai, em trai, anh tôi, anh em trai, anh ruột, em trai tôi
sister: chị gái, em gái, chị tôi, chị em gái, chị ruột, em gái tôi
siblings: anh chị em, anh em, chị em, anh em ruột, geschwister
uncle: chú tôi, bác tôi, cậu tôi, cô dì, dì tôi, chú bác, cô tôi, ông chú
cousin: anh họ, em họ, chị họ, cháu trai, cháu gái, cháu tôi, đứa cháu
grandparents: ông bà, bà nội, ông nội, bà ngoại, ông ngoại, oma, opa
family: gia đình, gia đình tôi, cả nhà, nhà tôi, người nhà, familie
relative: họ hàng, người thân, bà con họ hàng, bố chồng, mẹ chồng, mẹ vợ, anh rể, thân nhân
partner: bạn trai, bạn gái, người yêu, hôn phu, hôn thê, bạn đời, vị hôn thê, partner
friend: bạn tôi, bạn bè, người bạn, bạn em, bạn thân, đứa bạn, bạn mình
acquaintance: người quen, quen biết, một người quen, chỗ quen
neighbour: hàng xóm, láng giềng, người hàng xóm, nhà bên cạnh, nachbar*
colleague: đồng nghiệp, bạn đồng nghiệp, người làm cùng, làm chung, kollege*
classmate: bạn cùng lớp, bạn học, bạn cùng trường, học cùng lớp
pupil: học sinh, em học sinh, các em học sinh, schuler
client: thân chủ, khách hàng, người được hỗ trợ, klient*
patient: bệnh nhân, người bệnh, patient*
guest: khách, khách mời, bạn cùng phòng, người ở cùng, ở trọ
boss: ông chủ, bà chủ, chủ quán, sếp, chủ lao động, chủ tiệm, chủ nail, chef
employee: nhân viên, công nhân, người lao động, người làm công, thợ nail, lao động
teacher: giáo viên, thầy giáo, cô giáo, thầy cô, lehrer*
doctor: bác sĩ, bác sỹ, arzt, hausarzt, arztin
nurse: y tá, điều dưỡng, điều dưỡng viên, hộ lý, pfleger*
midwife: hộ sinh, bà đỡ, nữ hộ sinh, cô đỡ, hebamme
social-worker: nhân viên xã hội, cán bộ xã hội, người phụ trách xã hội, sozialarbeiter*, betreuer*, công tác xã hội
guardian: giám hộ, người giám hộ, vormund*, người bảo hộ
volunteer: tình nguyện viên, tình nguyện, thiện nguyện, ehrenamt*
lawyer: luật sư, anwalt, rechtsanwalt, anwaltin, ls
judge: thẩm phán, quan tòa, richter
interpreter: phiên dịch, thông dịch, người dịch, thông dịch viên, phiên dịch viên, dolmetscher*, dịch giúp
clerk: cán bộ, nhân viên sở, viên chức, công chức, sachbearbeiter*, người phụ trách hồ sơ
police: cảnh sát, công an, polizei, cảnh sát liên bang
landlord: chủ nhà, chủ trọ, chủ cho thuê, người cho thuê, vermieter*
caretaker: bảo vệ trại, người quản lý nhà, nhân viên bảo vệ, quản lý trại, hausmeister, security
priest: linh mục, mục sư, cha xứ, nhà sư, sư thầy, pfarrer, pastor
refugee: tị nạn, tỵ nạn, người tị nạn, người tỵ nạn, dân tị nạn, người lánh nạn
migrant: di dân, người nhập cư, nhập cư, người nước ngoài, người di cư, ngoại kiều, auslander
citizen: công dân, người dân, công dân đức, dân chúng
widow: góa phụ, góa chồng, góa vợ, mồ côi, đơn thân
elderly: người già, người cao tuổi, già yếu, cụ già, về hưu, hưu trí, lớn tuổi
single-mother: mẹ đơn thân, làm mẹ đơn thân, nuôi con một mình, một mình nuôi con, single mom, alleinerziehend*
young: còn trẻ, trẻ tuổi, vị thành niên, chưa đủ 18, chưa đủ tuổi, nhỏ tuổi
years-old: tuổi, năm tuổi, tháng tuổi, mấy tuổi
please: làm ơn, xin, vui lòng, xin hãy, xin vui lòng, mong, kính mong, bitte
help: giúp, giúp đỡ, cứu, trợ giúp, giúp với, nhờ, hilfe
ask: hỏi, xin hỏi, cho hỏi, muốn hỏi, nhờ, xin được hỏi, hỏi thăm
question: câu hỏi, thắc mắc, một câu hỏi, vấn đề muốn hỏi, frage
answer: trả lời, câu trả lời, hồi âm, phản hồi, đáp lại, hồi đáp, rep, antwort
advice: lời khuyên, tư vấn, khuyên, mách, chỉ giúp, góp ý, cho ý kiến
counselling: tư vấn, trung tâm tư vấn, phòng tư vấn, văn phòng tư vấn, chỗ tư vấn, beratung*, caritas
information: thông tin, tin tức, biết thêm, hướng dẫn, info*
need: cần, cần phải, cần có, đang cần, rất cần, nhu cầu
search: tìm, tìm kiếm, đi tìm, đang tìm, kiếm, tìm được
find: tìm thấy, tìm được, kiếm được, tìm ra, thấy được
want: muốn, tôi muốn, em muốn, mong muốn, thích được, định
wish: mong, hy vọng, ước, mong ước, mong rằng, ước gì, cầu mong
can: có thể, được không, có được, có thể nào, có khả năng, đc ko, dc khong
cannot: không thể, không được, ko thể, chẳng thể, không làm được, ko được, k thể
may: được phép, cho phép, có được phép, được quyền, hợp pháp
may-not: không được phép, cấm, bị cấm, không cho phép, không cho, không được quyền
must: phải, bắt buộc, buộc phải, cần phải, bị buộc
should: nên, có nên, nên làm, cần nên, đáng lẽ, lẽ ra
know: biết, tôi biết, có biết, được biết, biết rõ, hiểu biết
not-know: không biết, ko biết, chẳng biết, không rõ, chưa biết, k biết, chả biết
understand: hiểu, hiểu được, tôi hiểu, hiểu rõ, hiểu ra
not-understand: không hiểu, ko hiểu, chẳng hiểu, chưa hiểu, k hiểu, không hiểu nổi
explain: giải thích, giải thích giúp, nói rõ, làm rõ, giải đáp
how: như thế nào, làm sao, thế nào, bằng cách nào, làm thế nào, cách nào, ra sao
what: cái gì, gì, những gì, điều gì, là gì, việc gì
where: ở đâu, chỗ nào, nơi nào, đâu, chỗ mô
where-to: đi đâu, đến đâu, tới đâu, về đâu, tìm đến đâu, đi chỗ nào
when: khi nào, bao giờ, lúc nào, chừng nào, hồi nào, ngày nào
who: ai, người nào, là ai, ai là, có ai
whom: với ai, cho ai, hỏi ai, gặp ai, nhờ ai, đến ai, liên hệ ai
why: tại sao, vì sao, sao lại, làm sao mà, cớ sao, sao họ
which: nào, cái nào, loại nào, giấy tờ nào, những giấy tờ gì
whether: có phải, liệu, hay không, có được không, có hay không, không biết có
how-much: bao nhiêu, bao nhiêu tiền, mấy, giá bao nhiêu, bn tiền
how-long: bao lâu, mất bao lâu, trong bao lâu, bao lâu nữa, mấy tháng, mấy năm
is-there: có không, có cách nào, có chỗ nào, có ai, có nơi nào, có tổ chức nào
right-entitlement: quyền, có quyền, quyền lợi, được hưởng, có được hưởng, quyền được
possible: có thể, khả năng, khả thi, cơ hội, có khả năng
solution: giải pháp, cách giải quyết, lối thoát, hướng giải quyết, hướng đi, giải quyết
do: làm, thực hiện, tiến hành, làm gì, đã làm
what-to-do: phải làm gì, làm gì bây giờ, phải làm sao, làm sao bây giờ, nên làm gì, làm thế nào bây giờ, biết làm sao
call-phone: gọi điện, điện thoại, gọi cho, số điện thoại, gọi lại, sđt, alo
number: số, con số, mã số, số điện thoại, sđt
contact: liên hệ, liên lạc, lh, liên lạc với, liên hệ với, kontakt
write: viết, viết thư, đã viết, ghi, viết cho, soạn
email: email, mail, e mail, gmail, thư điện tử, hộp thư
message: tin nhắn, nhắn tin, nhắn, inbox, ib, lời nhắn
appointment: lịch hẹn, cuộc hẹn, termin, đặt hẹn, ngày hẹn, giấy hẹn, lấy hẹn
come-by: ghé qua, đến văn phòng, giờ làm việc, giờ tiếp, đến gặp, ghé, sprechstunde
urgent: gấp, khẩn cấp, khẩn, rất gấp, cần gấp, cấp bách, dringend
immediately: ngay, ngay lập tức, lập tức, ngay bây giờ, liền, tức khắc
support: hỗ trợ, ủng hộ, trợ giúp, giúp đỡ, trợ cấp
thanks-in-advance: cảm ơn trước, cám ơn trước, xin cảm ơn trước, chân thành cảm ơn, xin chân thành cảm ơn
confidential: bí mật, giữ kín, ẩn danh, đừng đăng, không đăng, giấu tên, bảo mật, đừng công khai
name: tên, tên là, tên tôi, họ tên, họ và tên, tên em
address: địa chỉ, đc, adresse, đăng ký địa chỉ
hello: xin chào, chào, chào bạn, chào anh chị, chào các bạn, hello, hallo
dear-sirs: kính gửi, kính thưa, thưa quý vị, thưa ông bà, kính chào, kính thưa quý vị
greetings: trân trọng, thân mến, thân ái, kính chào, chào thân ái, kính thư
thank: cảm ơn, cám ơn, biết ơn, xin cảm ơn, tks, thanks, danke
god: chúa, trời, trời ơi, lạy chúa, thượng đế, phật, đức chúa, ông trời
today: hôm nay, ngày hôm nay, bữa nay, hnay, sáng nay
tomorrow: ngày mai, sáng mai, mai tôi, mai là, ngày mốt
yesterday: hôm qua, ngày hôm qua, tối qua, đêm qua, bữa qua
tonight: tối nay, đêm nay, đêm hôm nay
night: đêm, ban đêm, nửa đêm, giữa đêm, đêm khuya
morning: buổi sáng, sáng sớm, sáng nay, sáng mai, giờ sáng
evening: buổi tối, chiều tối, tối nay, tối qua, giờ tối, buổi chiều
now: bây giờ, hiện nay, hiện tại, giờ, lúc này, hiện giờ, bh
still: vẫn, vẫn còn, vẫn chưa, còn đang, cho đến giờ
already: đã, rồi, đã có, xong rồi
again: lại, lần nữa, một lần nữa, lại một lần, tái
never: không bao giờ, chưa bao giờ, chẳng bao giờ, chưa từng, chưa hề
always: luôn, luôn luôn, lúc nào cũng, mãi, suốt
since: từ khi, từ lúc, kể từ, từ năm, từ tháng, từ ngày
until: cho đến, đến khi, cho tới, đến tận, tới khi, đến hết
before: trước, trước khi, trước đó, trước đây, trước ngày
after: sau, sau khi, sau đó, về sau
day: ngày, hàng ngày, ngày nào, mấy ngày
week: tuần, tuần này, mấy tuần, tuần lễ
month: tháng, tháng này, mấy tháng, hàng tháng
year: năm, năm nay, mấy năm, năm ngoái, nhiều năm
hour: giờ, tiếng đồng hồ, mấy tiếng, giờ đồng hồ, tiếng một ngày
minute: phút, mấy phút, ít phút, vài phút
monday: thứ hai, thứ 2, montag
tuesday: thứ ba, thứ 3, dienstag
wednesday: thứ tư, thứ 4, mittwoch
thursday: thứ năm, thứ 5, donnerstag
friday: thứ sáu, thứ 6, freitag
weekend: cuối tuần, thứ bảy, thứ 7, chủ nhật, cn
january-june: tháng một, tháng giêng, tháng 1|2|3|4|5|6, tháng hai, tháng ba, tháng tư, tháng năm, tháng sáu
july-december: tháng bảy, tháng tám, tháng 7|8|9|10|11|12, tháng chín, tháng mười, tháng mười một, tháng mười hai
date: ngày tháng, ngày tháng năm, ngày sinh, vào ngày
deadline: thời hạn, hạn chót, kỳ hạn, hạn nộp, hạn cuối, trong hạn, frist
soon: sắp, sớm, sắp tới, chẳng bao lâu, sắp sửa, sắp phải
late: muộn, trễ, quá muộn, quá trễ, chậm trễ
long-time: lâu, lâu rồi, rất lâu, quá lâu, thời gian dài, lâu nay
long-ago: ngày xưa, hồi đó, trước đây, hồi trước, hồi xưa, lúc trước
every-day: mỗi ngày, hàng ngày, hằng ngày, ngày nào cũng
wait: chờ, đợi, chờ đợi, đang chờ, phải chờ, đang đợi
last: cuối cùng, vừa rồi, tuần trước, tháng trước, năm ngoái, tuần vừa rồi, lần cuối
next: tuần sau, tháng sau, tuần tới, tháng tới, năm tới, kế tiếp, tiếp theo
two: hai, 2, hai đứa, hai người
three: ba đứa, ba người, ba năm, ba tháng, ba ngày, ba con, 3
four: bốn, bốn người, bốn năm, bốn tháng, 4
five: năm người, năm đứa, năm năm, năm tháng, năm ngày, 5
six: sáu, sáu tháng, sáu năm, sáu người, 6
seven-plus: bảy, tám, chín, mười, 7|8|9|10
many-tens: hai mươi, ba mươi, trăm, chục, hàng chục, hàng trăm, năm mươi
thousand: nghìn, ngàn, hàng nghìn, hàng ngàn, ngàn euro, nghìn euro
million: triệu, tỷ, hàng triệu, tỉ euro, triệu người
first: đầu tiên, lần đầu, thứ nhất, trước tiên, trước hết
second: lần thứ hai, thứ nhì, lần hai, lần 2, thứ hai là
once: một lần, có lần, 1 lần, từng
often: thường, thường xuyên, nhiều lần, hay bị, liên tục
office: sở, cơ quan, văn phòng, nhà chức trách, chính quyền, cơ quan chức năng, amt, behorde
immigration-office: sở ngoại kiều, cơ quan ngoại kiều, auslanderbehorde, phòng ngoại kiều, sở di trú, abh, lea
bamf: bamf, cục di trú, cục liên bang, bundesamt, sở tị nạn liên bang, cục di dân
jobcentre: jobcenter, sở lao động, sở việc làm, arbeitsamt, trung tâm việc làm, agentur fur arbeit
social-office: sở xã hội, sozialamt, phòng xã hội, cơ quan xã hội
youth-office: sở thanh thiếu niên, jugendamt, sở thanh niên, sở thiếu niên, cơ quan thanh thiếu niên
embassy: đại sứ quán, sứ quán, lãnh sự quán, tổng lãnh sự, lãnh sự, đsq
court: tòa án, tòa, tòa hành chính, ra tòa, phiên tòa, gericht, verwaltungsgericht
registry-office: sở hộ tịch, phòng hộ tịch, standesamt, hộ tịch, đăng ký kết hôn
town-hall: tòa thị chính, ủy ban, thành phố, rathaus, huyện, burgeramt, landkreis
state-ministry: bộ nội vụ, bộ, tiểu bang, bang, bộ ngoại giao, ministerium
government: chính phủ, nhà nước, chính quyền, chính phủ đức, nội các
parliament: quốc hội, nghị viện, bundestag, landtag, nghị sĩ quốc hội
politician: chính trị gia, bộ trưởng, thủ tướng, nghị sĩ, tổng thống, nhà chính trị, merz, scholz
party: đảng, các đảng, đảng phái, cdu, spd, chính đảng
election: bầu cử, cuộc bầu cử, tranh cử, đi bầu, kỳ bầu cử
vote: bỏ phiếu, lá phiếu, phiếu bầu, biểu quyết, bầu cho
law: luật, pháp luật, luật pháp, đạo luật, bộ luật, luật mới, gesetz
paragraph: điều khoản, điều luật, khoản, paragraph, đoạn
rule: quy định, qui định, quy tắc, quy chế, luật lệ, điều lệ
constitution: hiến pháp, luật cơ bản, grundgesetz
human-rights: nhân quyền, quyền con người, quyền người
letter: thư, bức thư, lá thư, công văn, nhận thư, giấy báo, brief
decision: quyết định, bescheid, giấy quyết định, phán quyết, kết quả
rejection: từ chối, bị từ chối, bác đơn, bị bác, bị bác đơn, ablehnung, bác bỏ, âm tính
application: đơn, đơn xin, lá đơn, hồ sơ, hồ sơ xin, antrag
apply: nộp đơn, làm đơn, xin cấp, nộp hồ sơ, đệ đơn, đã nộp, beantragen
form: mẫu đơn, tờ khai, biểu mẫu, formular, điền đơn, điền mẫu
paper: giấy tờ, hồ sơ, tài liệu, giấy, tờ giấy, không giấy tờ, papiere
signature: chữ ký, ký tên, ký, ký giấy, đã ký, ký vào
stamp: con dấu, đóng dấu, dấu mộc, mộc, stempel
copy: bản sao, photo, phô tô, bản copy, sao y, kopie
file: hồ sơ, số hồ sơ, mã hồ sơ, aktenzeichen, akte
proof: chứng minh, giấy xác nhận, bằng chứng, xác nhận, chứng nhận, nachweis
certificate: chứng chỉ, bằng cấp, giấy chứng nhận, giấy chứng, bằng tốt nghiệp, zertifikat, zeugnis
birth-certificate: giấy khai sinh, khai sinh, giấy khai sanh, geburtsurkunde
passport: hộ chiếu, passport, pass, hộ chiếu việt nam, reisepass
id-card: chứng minh thư, căn cước, cmnd, cccd, thẻ căn cước, ausweis, giấy tờ tùy thân
identity: danh tính, nhân thân, lai lịch, nhận dạng, xác minh danh tính, identitat
visa: visa, thị thực, visum, xin visa, thị thực đoàn tụ
asylum: tị nạn, xin tị nạn, tỵ nạn, xin tỵ nạn, đơn tị nạn, asyl, asylantrag
hearing: phỏng vấn, buổi phỏng vấn, cuộc phỏng vấn, anhorung, thẩm vấn, interview bamf
dublin: dublin, quy chế dublin, luật dublin, thủ tục dublin
fingerprint: vân tay, dấu vân tay, lăn tay, lấy vân tay, fingerabdruck
residence-permit: thẻ cư trú, giấy phép cư trú, giấy phép lưu trú, aufenthaltstitel, aufenthaltserlaubnis, thẻ lưu trú, cư trú
toleration: duldung, tạm dung, giấy tạm dung, tạm hoãn trục xuất, giấy duldung, duldun
permission-stay: aufenthaltsgestattung, gestattung, giấy tạm trú, giấy phép tạm trú, giấy tạm cư, tạm trú
fiction-certificate: fiktionsbescheinigung, fiktion, giấy fiktion, giấy tạm thời, giấy gia hạn tạm
subsidiary: bảo vệ phụ, bảo vệ bổ sung, subsidiar*, bảo hộ phụ, bảo hộ bổ sung
protection: bảo vệ, bảo hộ, che chở, sự bảo vệ, quyền được bảo vệ, schutz
recognised: được công nhận, công nhận tị nạn, được chấp nhận, công nhận, anerkannt
settlement: định cư, niederlassungserlaubnis, vô thời hạn, thường trú, thẻ vô thời hạn, unbefristet, thẻ vĩnh viễn
naturalisation: nhập tịch, vào quốc tịch, einburgerung, xin quốc tịch, thi quốc tịch, nhập quốc tịch
citizenship: quốc tịch, quốc tịch đức, song tịch, thôi quốc tịch, hai quốc tịch
residence-obligation: wohnsitzauflage, bắt buộc cư trú, nơi cư trú bắt buộc, phải ở bang, không được chuyển bang, residenzpflicht
hardship: hartefall, trường hợp khó khăn, ủy ban cứu xét, hartefallkommission, hoàn cảnh đặc biệt, trường hợp đặc biệt
appeal: kháng cáo, khiếu nại, kiện, khởi kiện, khiếu kiện, widerspruch, klage, kháng án
extend: gia hạn, xin gia hạn, kéo dài, verlangern, được gia hạn
expire: hết hạn, quá hạn, sắp hết hạn, đã hết hạn, hết hiệu lực
cancel: hủy, hủy bỏ, rút lại, thu hồi, bị hủy, hủy hẹn
receive: nhận được, nhận, được nhận, được cấp, lãnh, vừa nhận
give: cho, đưa, trao, cấp, cung cấp, cấp cho
take: lấy, cầm, mang đi, đem
take-away: tịch thu, lấy mất, lấy đi, tước, giữ mất, thu mất, bị thu
refuse: từ chối, không chịu, không đồng ý, khước từ, chối
approve: phê duyệt, chấp thuận, duyệt, được duyệt, đồng ý cấp, phê chuẩn
accept: chấp nhận, nhận lời, tiếp nhận, đồng ý nhận, thừa nhận
processing: xử lý, xét duyệt, đang xử lý, xét hồ sơ, giải quyết hồ sơ, đang xét
procedure: thủ tục, quy trình, trình tự, quá trình xét, verfahren
reply-none: không trả lời, không hồi âm, chưa trả lời, không phản hồi, chưa có câu trả lời, không ai trả lời, ko trả lời, chưa nhận được trả lời
send-away: đuổi về, đẩy đi, chỉ qua chỉ lại, đùn đẩy, bảo đi chỗ khác, bắt đi chỗ khác, bị đuổi
responsible: phụ trách, có thẩm quyền, thẩm quyền, chịu trách nhiệm, chuyên trách, zustandig
reason-ground: lý do, lí do, nguyên nhân, căn cứ, với lý do
deportation: trục xuất, sự trục xuất, lệnh trục xuất, abschiebung, việc trục xuất
deport: trục xuất, muốn trục xuất, sẽ trục xuất, abschieben, đuổi về nước
deported: bị trục xuất, đã trục xuất, đã bị trục xuất, abgeschoben, bị đuổi về nước
send-back: trả về, gửi trả về, trả về nước, gửi về, đưa về nước, đẩy về, gửi trả
return: trở về, quay về, trở lại, quay lại, về nước, hồi hương, về việt nam
voluntary-return: tự nguyện về, tự nguyện hồi hương, hồi hương tự nguyện, tự nguyện về nước, freiwillige ausreise
leave-country: rời khỏi đức, rời nước đức, xuất cảnh, rời khỏi nước, phải rời, ausreise*
detention: tạm giam, trại giam, giam giữ, bị giam, tạm giữ, abschiebehaft, giam
prison: nhà tù, tù, ở tù, đi tù, vào tù, ngồi tù, bỏ tù
arrest: bắt giữ, bị bắt, bắt đi, cảnh sát bắt, đã bắt, tóm
pick-up: đến đón, đến bắt, đón đi, đến đưa đi, cảnh sát đến, tới bắt, bị đưa đi
flight: chuyến bay, máy bay, bay về, vé máy bay, bay, abschiebeflug
airport: sân bay, phi trường, flughafen, ra sân bay
transfer: chuyển trại, chuyển đi, chuyển sang, phân bổ, điều chuyển, transfer, bị chuyển, umverteilung
flee: trốn khỏi, bỏ trốn, chạy trốn, lánh nạn, vượt biên, chạy nạn, chạy khỏi
border: biên giới, cửa khẩu, qua biên giới, grenze
boat-sea: thuyền, biển, vượt biển, thuyền nhân, con tàu, địa trung hải
war: chiến tranh, cuộc chiến, nội chiến, chiến sự, krieg
bomb: bom, tên lửa, đánh bom, nổ bom, ném bom, pháo kích
army: quân đội, bộ đội, nghĩa vụ quân sự, lính, đi lính, binh lính, quân dịch
homeland: quê hương, quê nhà, tổ quốc, quê, đất mẹ, cố hương
country: đất nước, nước, quốc gia, nước này, các nước
germany: đức, nước đức, bên đức, ở đức, sang đức, deutschland, cộng hòa liên bang đức
germans: người đức, dân đức, bọn đức, tụi đức
german-language: tiếng đức, học tiếng đức, nói tiếng đức, bằng tiếng đức, deutsch
europe: châu âu, liên minh châu âu, âu châu, eu, europa
city: thành phố, thủ đô, đô thị, tp, berlin, hamburg, leipzig, dresden
village: làng, ngôi làng, thôn, làng quê, xã
syria: syria, người syria, syri, xyri
afghanistan: afghanistan, kabul, taliban, người afghanistan, afghan, apganixtan
iraq: iraq, irak, người iraq, bagdad
iran: iran, người iran, teheran
turkey: thổ nhĩ kỳ, người thổ, thổ nhĩ kì, tuerkei
ukraine: ukraine, ukraina, người ukraine, ucraina, ukrain
russia: nước nga, người nga, nga, liên bang nga, moskva, putin
other-origin: việt nam, vietnam, người việt, nghệ an, hà tĩnh, quảng bình, eritrea, somalia
eu-third-country: ba lan, balan, tiệp, séc, ý, hy lạp, litva, hungary
church-asylum: tị nạn nhà thờ, tị nạn trong nhà thờ, kirchenasyl, nhà thờ bảo vệ, nhà thờ che chở, tỵ nạn nhà thờ
church: nhà thờ, giáo hội, chùa, giáo xứ, thánh đường, nhà thờ hồi giáo, hội thánh
come: đến, tới, đến đây, sang đây, qua đây, tôi đến
arrive: đến nơi, tới nơi, vừa đến, mới đến, mới sang, mới qua, đặt chân
go: đi, đi đến, bỏ đi, đi tới, đi qua
travel: đi lại, du lịch, đi du lịch, di chuyển, đi xa, chuyến đi, đi nước ngoài
stay: ở lại, ở lại đức, được ở lại, lưu lại, ở đây, bleiberecht
be-in-germany-since: ở đức từ, ở đức được, sang đức từ, ở đây được, sống ở đức được, đến đức năm, ở đức _ năm, sống ở đức từ
live: sống, sinh sống, đang sống, sống ở, sống tại, cư trú
born: sinh ra, sinh năm, được sinh, sinh tại, sinh ngày, ra đời
family-reunion: đoàn tụ, đoàn tụ gia đình, sum họp, familiennachzug, đoàn tụ vợ chồng, visa đoàn tụ
bring-family: bảo lãnh, đón vợ, đón con, đưa gia đình sang, đón gia đình, đón sang, đưa con sang
marry: kết hôn, lấy chồng, lấy vợ, cưới, đăng ký kết hôn, heiraten
marriage: hôn nhân, đám cưới, hôn lễ, lễ cưới, kết hôn giả
divorce: ly hôn, li hôn, ly dị, bỏ chồng, bỏ vợ, scheidung
separated: ly thân, li thân, chia tay, chia cắt, xa cách, bị tách, chia lìa
custody: quyền nuôi con, nuôi con, giành con, quyền chăm sóc con, sorgerecht, quyền làm cha mẹ
paternity: nhận cha, nhận con, quan hệ cha con, vaterschaft*, nhận làm cha, cha đẻ, xác nhận cha
pregnant: có thai, mang thai, có bầu, mang bầu, bầu bí, thai, đang bầu, schwanger
birth: sinh con, sinh nở, sinh em bé, đẻ, sinh bé, ngày sinh, dự sinh
forced-marriage: ép cưới, ép lấy chồng, cưỡng hôn, ép gả, bắt lấy chồng, bị ép cưới, ép hôn
circumcision: cắt bì, cắt âm vật, cắt bộ phận sinh dục, cắt bao quy đầu
together: cùng nhau, cùng, chung, với nhau, sống chung
alone: một mình, cô đơn, đơn độc, mình tôi, lẻ loi
miss-person: nhớ, nhớ con, nhớ nhà, mất tích, bị mất tích, biệt tích
missing-contact: mất liên lạc, không liên lạc được, không còn liên lạc, bặt tin, không có tin tức, ko liên lạc được
work: làm việc, đi làm, công việc, việc làm, lao động, làm nail, arbeit
work-permit: giấy phép lao động, giấy phép làm việc, phép đi làm, được phép làm việc, được phép đi làm, arbeitserlaubnis
job: việc làm, công việc, chỗ làm, xin việc, tìm việc, job, minijob
apprenticeship: học nghề, ausbildung, đi học nghề, azubi, chương trình học nghề, du học nghề
internship: thực tập, praktikum, thực tập sinh, kỳ thực tập
contract: hợp đồng, hợp đồng lao động, ký hợp đồng, vertrag
employ: tuyển, thuê làm, nhận vào làm, tuyển dụng, nhận người, thuê người
dismiss: sa thải, đuổi việc, cho nghỉ việc, mất việc, kundigung, chấm dứt hợp đồng, bị đuổi việc
unemployed: thất nghiệp, không có việc, không việc làm, mất việc, arbeitslos*
wage: lương, tiền lương, tiền công, mức lương, thu nhập, lương tháng, lohn
wage-unpaid: không trả lương, nợ lương, quỵt lương, chưa trả lương, quỵt tiền, không trả tiền, giữ lương, ăn quỵt
hours-work: giờ một ngày, tiếng một ngày, tiếng mỗi ngày, làm thêm giờ, tăng ca, ca làm, làm đêm, giờ làm
profession: nghề, nghề nghiệp, ngành nghề, chuyên môn, lao động có tay nghề, tay nghề, beruf
diploma: bằng đại học, văn bằng, bằng cấp, bằng tốt nghiệp, diplom
recognition: công nhận bằng, công nhận văn bằng, công nhận bằng cấp, anerkennung, chuyển đổi bằng
experience: kinh nghiệm, có kinh nghiệm, trải nghiệm, năm kinh nghiệm, kn
apply-job: xin việc, ứng tuyển, nộp hồ sơ xin việc, đơn xin việc, bewerbung, phỏng vấn xin việc
construction-cleaning: làm nail, tiệm nail, xây dựng, dọn dẹp, nhà hàng, quán ăn, phụ bếp, rửa bát
care-work: điều dưỡng, chăm sóc người già, viện dưỡng lão, nhà dưỡng lão, pflege*, chăm sóc
money: tiền, tiền bạc, số tiền, đồng tiền, geld
euro: euro, ơ rô, €, eur, oi ro
pay: trả tiền, thanh toán, trả, đóng tiền, chi trả, nộp tiền, phải trả
cost: chi phí, tốn, lệ phí, phí, tốn kém, tiền phí
expensive: đắt, đắt đỏ, mắc quá, đắt quá, mắc tiền
free-of-charge: miễn phí, không mất tiền, không tốn tiền, kostenlos, free, không mất phí
tax: thuế, tiền thuế, đóng thuế, thuế má, steuer*
debt: nợ, nợ nần, mắc nợ, vay nợ, món nợ, trả nợ, khoản nợ
bill: hóa đơn, giấy đòi tiền, đòi nợ, rechnung, mahnung, giấy phạt, tiền phạt
bank: ngân hàng, tài khoản, mở tài khoản, nhà băng, konto, bank
payment-card: thẻ thanh toán, thẻ trả tiền, bezahlkarte, thẻ mua hàng, thẻ tiền
benefits: trợ cấp, tiền trợ cấp, trợ cấp xã hội, burgergeld, phúc lợi, ăn xã hội, tiền xã hội, hartz
child-benefit: tiền trẻ con, tiền con, kindergeld, trợ cấp con, tiền nuôi con, elterngeld
cut-benefits: cắt trợ cấp, bị cắt, cắt giảm, cắt tiền, giảm trợ cấp, bị cắt tiền
no-money: không có tiền, hết tiền, không tiền, không còn tiền, không đủ tiền, ko có tiền, hết sạch tiền
hunger: đói, chết đói, đói khát, nhịn đói, bị đói, đói ăn
food: đồ ăn, thức ăn, ăn uống, cơm, bánh mì, thực phẩm, miếng ăn
buy: mua, mua sắm, mua đồ, mua bán
sell: bán, bán hàng, rao bán, cần bán
price: giá, giá cả, giá tiền, giá rẻ, bảng giá
poor: nghèo, nghèo khổ, nghèo khó, người nghèo, cảnh nghèo, nghèo đói
rich: giàu, giàu có, người giàu, nhà giàu, giàu sang
economy: kinh tế, nền kinh tế, doanh nghiệp, kinh doanh
school: trường, trường học, đi học, nhà trường, schule, trường tiểu học
kindergarten: nhà trẻ, mẫu giáo, mầm non, kita, kindergarten, vườn trẻ
university: đại học, trường đại học, universitat, uni, cao đẳng
study: học đại học, du học, theo học, studium, học tập, đi du học
student: sinh viên, du học sinh, nữ sinh viên, student, studenten
course: khóa học, lớp học, lớp tiếng đức, khóa tiếng đức, kurs, integrationskurs, deutschkurs
learn: học, học hỏi, học tiếng, học hành, đang học
language: ngôn ngữ, tiếng, ngoại ngữ, sprache, bất đồng ngôn ngữ
exam: thi, kỳ thi, bài thi, kiểm tra, thi cử, thi đỗ, thi trượt, prufung
level-b1: a1, a2, b1, b2, c1, bằng b1, trình độ b1, telc
class: lớp, lớp học, cùng lớp, lớp mấy, klasse
degree: tốt nghiệp, bằng tốt nghiệp, tú tài, abitur, abschluss, bằng cấp 3
flat: căn hộ, nhà ở, tìm nhà, thuê nhà, wohnung, chung cư, nhà thuê
room: phòng, căn phòng, phòng ở, phòng trọ, zimmer, một phòng
house: ngôi nhà, căn nhà, nhà cửa, nhà riêng, tòa nhà, nhà
home: về nhà, ở nhà, nhà mình, mái ấm, tổ ấm
shelter: trại tị nạn, trại, heim, trại tỵ nạn, chỗ ở, nơi ở, trong trại, unterkunft
reception-centre: trại tiếp nhận, trại đầu, erstaufnahme*, trại tập trung ban đầu, trung tâm tiếp nhận, ankunftszentrum, lea
rent: tiền nhà, tiền thuê, thuê, tiền thuê nhà, thuê nhà, miete
move: chuyển nhà, dọn nhà, chuyển chỗ ở, dọn đi, dọn đến, umzug, chuyển đến
homeless: vô gia cư, không nhà, ngủ ngoài đường, không nhà cửa, không có chỗ ở, ở ngoài đường, màn trời chiếu đất
street: đường phố, ngoài đường, con đường, phố, đường, vỉa hè
sleep: ngủ, đi ngủ, giấc ngủ, chỗ ngủ, ngủ nhờ
station: nhà ga, ga tàu, ga, bến xe, bahnhof, hbf
car: xe hơi, ô tô, xe ô tô, xe, chiếc xe, lái xe
tent: lều, cái lều, container, lều trại, nhà container
bed: giường, cái giường, giường tầng, giường ngủ
kitchen-toilet: nhà bếp, bếp, nhà vệ sinh, phòng tắm, toilet, wc, nhà tắm
heating: lò sưởi, sưởi, lạnh, rét, lạnh cóng, lạnh lẽo, heizung
mould: nấm mốc, mốc, ẩm mốc, điện nước, mất nước, mất điện, schimmel
evict: đuổi khỏi nhà, đuổi ra khỏi, đuổi ra đường, phải dọn ra, tống ra, bị đuổi nhà, đuổi ra ngoài, raumung
door: cửa, cánh cửa, cửa nhà, mở cửa, cửa phòng
key: chìa khóa, chìa khoá, chìa, thẻ khóa
no-place: hết chỗ, không còn chỗ, không có chỗ, không chỗ ở, không còn phòng, ko có chỗ
person-share: người một phòng, người trong một phòng, ở chung phòng, chung một phòng, cùng phòng, người 1 phòng
women-shelter: nhà phụ nữ, nhà tạm lánh, frauenhaus, nhà bảo vệ phụ nữ, nhà lánh nạn phụ nữ
health: sức khỏe, sức khoẻ, y tế, khỏe mạnh, thể trạng
ill: ốm, bệnh, bị bệnh, đau ốm, bị ốm, bệnh nặng, ốm nặng, krank
illness: căn bệnh, bệnh tật, chứng bệnh, bệnh, bệnh hiểm nghèo, krankheit
pain: đau, đau đớn, cơn đau, đau bụng, đau đầu, nhức, đau quá
hospital: bệnh viện, nhà thương, nằm viện, nhập viện, viện, krankenhaus, klinik
operation: phẫu thuật, mổ, ca mổ, giải phẫu, phải mổ
medicine: thuốc, thuốc men, uống thuốc, đơn thuốc, hết thuốc
health-insurance: bảo hiểm y tế, bảo hiểm, thẻ bảo hiểm, krankenkasse, aok, bảo hiểm sức khỏe, versicherung
treatment: điều trị, chữa trị, chữa bệnh, khám bệnh, khám, cứu chữa, behandlung
therapy: trị liệu, tâm lý, bác sĩ tâm lý, tâm thần, chuyên gia tâm lý, therapie, liệu pháp
trauma: chấn thương, sang chấn, chấn thương tâm lý, ám ảnh, trauma, ptsd
depression: trầm cảm, bị trầm cảm, suy sụp, depression, u uất
disabled: khuyết tật, tàn tật, xe lăn, tật nguyền, tàn phế, bại liệt, người khuyết tật
cancer: ung thư, bị ung thư, khối u, krebs, hóa trị
diabetes: tiểu đường, đái tháo đường, bệnh tim, động kinh, huyết áp, đau tim
fever: sốt, bị sốt, sốt cao, lên cơn sốt, sốt _ độ
blood: máu, chảy máu, ra máu, băng huyết, mất máu
breathe: thở, khó thở, không thở được, hơi thở, nghẹt thở, ngạt thở, thở không nổi
unconscious: bất tỉnh, ngất, ngất xỉu, hôn mê, xỉu, không tỉnh
ambulance: xe cứu thương, cấp cứu, xe cấp cứu, 112, gọi cấp cứu, krankenwagen
emergency: khẩn cấp, cấp cứu, trường hợp khẩn cấp, nguy cấp, notfall, nguy kịch
vaccine: tiêm chủng, vắc xin, vacxin, tiêm phòng, chích ngừa, vaccine
dental: răng, đau răng, nha sĩ, nha khoa, làm răng, nhức răng
dead: đã chết, qua đời, chết rồi, mất rồi, đã mất, tử vong, người chết
die: chết, sắp chết, chết mất, bỏ mạng, sẽ chết, tử vong
kill: giết, sát hại, giết chết, giết hại, giết tôi, sát nhân, bị giết
kill-oneself: tự tử, tự sát, tự vẫn, quyên sinh, tự kết liễu, kết liễu đời mình, tìm đến cái chết
not-want-to-live: không muốn sống, muốn chết, chết đi cho xong, chán sống, không thiết sống, ko muốn sống, sống làm gì nữa, chết quách
life: cuộc sống, cuộc đời, đời sống, mạng sống, sự sống, tính mạng
goodbye: vĩnh biệt, tạm biệt, từ biệt, xin vĩnh biệt, lời cuối, giã từ, chào tạm biệt
pills: viên thuốc, thuốc ngủ, uống thuốc ngủ, thuốc viên, vỉ thuốc, lọ thuốc, thuốc độc
jump-hang: nhảy cầu, nhảy lầu, treo cổ, thắt cổ, nhảy xuống, nhảy sông, lao vào tàu
cut-oneself: rạch tay, cắt tay, cắt cổ tay, tự cắt, tự làm đau, cứa tay, cắt mạch máu, tự rạch
end-it: kết thúc tất cả, chấm dứt tất cả, kết thúc cuộc đời, kết thúc mọi thứ, chấm dứt cuộc sống, kết thúc đời mình, giải thoát
tired: mệt, mệt mỏi, kiệt sức, mệt quá, mệt nhoài, đuối sức
cannot-anymore: không chịu nổi nữa, hết chịu nổi, không thể chịu, chịu hết nổi, không chịu được nữa, không còn sức, hết sức rồi, không gượng nổi
sleepless: mất ngủ, không ngủ được, khó ngủ, thức trắng, ko ngủ được, không sao ngủ
cry: khóc, khóc lóc, nước mắt, bật khóc, khóc suốt
fear: nỗi sợ, sợ hãi, lo sợ, lo lắng, sợ, lo âu
afraid: sợ, rất sợ, sợ bị, sợ lắm, sợ rằng, lo sợ, e sợ
panic: hoảng loạn, hoảng sợ, ác mộng, hoảng hốt, cơn hoảng loạn, kinh hoàng
hope: hy vọng, hi vọng, niềm hy vọng, còn hy vọng, tia hy vọng
hopeless: tuyệt vọng, vô vọng, bế tắc, mất hy vọng, đường cùng, cùng đường, không lối thoát
shame: xấu hổ, nhục nhã, nhục, hổ thẹn, đáng xấu hổ, mất mặt, ô nhục
sad: buồn, đau buồn, buồn bã, đau lòng, buồn quá, buồn lòng
happy: vui, hạnh phúc, vui mừng, sung sướng, vui quá, mừng quá
angry: tức giận, giận dữ, bực mình, phẫn nộ, bức xúc, tức quá, nổi giận
safe: an toàn, an ninh, yên ổn, bình an, nơi an toàn
hit: đánh, bị đánh, đánh đập, đánh tôi, tát, đấm, đánh em
violence: bạo lực, bạo hành, bạo lực gia đình, hành hung, hành hạ, vũ phu, bạo lực học đường
beat-up: đánh đập, đánh dã man, đánh tơi tả, đánh thừa sống thiếu chết, đánh hội đồng, bị đánh đập, đập tôi
rape: hiếp dâm, cưỡng hiếp, xâm hại, xâm hại tình dục, lạm dụng tình dục, tấn công tình dục, bị hiếp, quấy rối
threaten: đe dọa, dọa, hăm dọa, dọa giết, đe doạ, bị đe dọa, doạ, dọa đánh
knife: con dao, dao, cầm dao, dao găm, bị đâm
weapon: vũ khí, súng, khẩu súng, cầm súng, súng lục
lock-in: nhốt, bị nhốt, khóa cửa nhốt, giam lỏng, nhốt trong phòng, nhốt tôi, không cho ra ngoài
locked-out: bị khóa ngoài, không vào được nhà, thay khóa, đổi khóa, khóa cửa không cho vào, nhốt ngoài cửa
passport-taken: giữ hộ chiếu, lấy hộ chiếu, thu hộ chiếu, tịch thu hộ chiếu, bị lấy mất hộ chiếu, giữ pass, giữ giấy tờ, thu giấy tờ
escape-run: bỏ chạy, chạy thoát, trốn thoát, bỏ trốn, trốn đi, thoát khỏi, bỏ nhà đi
hide: trốn, ẩn náu, lẩn trốn, giấu, đang trốn, trốn trong, ẩn nấp
follow: theo dõi, truy đuổi, bám theo, đàn áp, bức hại, truy nã, săn lùng, truy bức
blackmail: tống tiền, đòi tiền chuộc, uy hiếp, tung ảnh, đòi tiền, bắt chẹt
force: ép, bắt ép, ép buộc, cưỡng ép, bị ép, ép tôi, cưỡng bức
exploit: bóc lột, lợi dụng, bóc lột sức lao động, lao động cưỡng bức, trồng cần sa, bị bóc lột
traffick: buôn người, đường dây, môi giới, đưa người, bọn buôn người, mua bán người, kẻ buôn người, schleuser
prostitution: mại dâm, bán dâm, tiếp khách, bán thân, nhà thổ, làm gái, động mại dâm
danger: nguy hiểm, mối nguy, hiểm nguy, rủi ro, nguy cơ
in-danger: gặp nguy hiểm, đang nguy hiểm, nguy hiểm đến tính mạng, bị nguy hiểm, nguy đến tính mạng, trong nguy hiểm
racism: phân biệt chủng tộc, kỳ thị chủng tộc, chủng tộc, rassismus, bài ngoại, chống người nước ngoài
discrimination: phân biệt đối xử, kỳ thị, kì thị, bị kỳ thị, đối xử bất công, diskriminierung
attack: tấn công, bị tấn công, hành hung, xông vào, cuộc tấn công, cướp
insult: xúc phạm, chửi, lăng mạ, chửi bới, sỉ nhục, mắng, bị chửi
complaint: khiếu nại, tố cáo, trình báo, báo cảnh sát, phàn nàn, anzeige, tố giác, thưa cảnh sát
torture: tra tấn, hành hạ, nhục hình, bị tra tấn, tra khảo
gay: đồng tính, người đồng tính, chuyển giới, lgbt, gay, les, đồng tính nam, bê đê
christian: công giáo, thiên chúa giáo, tin lành, theo đạo, cơ đốc, giáo dân, đạo thiên chúa, ki tô
kurdish: người kurd, kurd, kurdistan, kurds
outside-door: trước cửa, ngoài cửa, đứng ngoài cửa, ở ngoài cửa, trước nhà, cửa nhà tôi
knock: gõ cửa, đập cửa, phá cửa, bấm chuông, đang gõ cửa, gõ
scream: la hét, hét, kêu la, gào thét, kêu cứu, gào, quát
silence: im lặng, nói nhỏ, thì thầm, yên lặng, không dám nói to, nói khẽ
come-quickly: đến nhanh, đến ngay, tới ngay, đến nhanh lên, mau đến, tới nhanh, đến gấp, nhanh lên
save: cứu, cứu tôi, cứu với, cứu em, cứu mạng, cứu giúp, cứu sống
missing-child: con tôi mất tích, mất con, con bị mất tích, không thấy con, lạc con, con tôi biến mất, trẻ mất tích, con bị bắt
problem: vấn đề, khó khăn, rắc rối, trục trặc, chuyện này, problem
situation: hoàn cảnh, tình hình, tình huống, tình trạng, tình cảnh, hiện trạng
case: trường hợp, vụ, vụ việc, trường hợp này, ca này, vụ án
unfortunately: tiếc là, đáng tiếc, rất tiếc, không may, tiếc thay, xui
suddenly: đột nhiên, bất ngờ, bỗng nhiên, tự nhiên, đột ngột, bỗng dưng
mistake: lỗi, sai sót, sai lầm, nhầm lẫn, lầm lỗi, lỗi lầm
wrong: sai, sai trái, không đúng, nhầm, sai rồi, sai sự thật
told: bảo tôi, nói với tôi, nói rằng, họ nói, họ bảo, bảo là, nghe nói, nói là
say: nói, bảo, phát biểu, nói ra, nói là
tell: kể, kể lại, kể cho, câu chuyện, kể chuyện, tâm sự
happen: xảy ra, diễn ra, chuyện gì, đã xảy ra, xẩy ra, chuyện xảy ra
begin: bắt đầu, khởi đầu, mở đầu, bắt đầu từ
stop-end: dừng, dừng lại, chấm dứt, kết thúc, ngừng, thôi đi, ngưng
lose: mất, bị mất, đánh mất, làm mất, thua, mất hết
try: cố gắng, thử, cố, đã thử, tìm cách, nỗ lực
get: được, bị, trở thành, trở nên, có được
bring: mang, mang đến, đưa đến, đem đến, mang theo, chở
send: gửi, gởi, gửi cho, đã gửi, gửi đến, nộp
show: cho xem, cho thấy, chỉ ra, xuất trình, đưa ra, thể hiện
open: mở, mở ra, mở cửa, khai mở
see: thấy, nhìn thấy, xem, nhìn, trông thấy, gặp
hear: nghe, nghe thấy, nghe nói, lắng nghe
read: đọc, đã đọc, đọc được, đọc qua
speak: nói chuyện, trao đổi, trò chuyện, nói được, nói tiếng
think: nghĩ, suy nghĩ, nghĩ rằng, cho rằng, nghĩ là, suy tư
believe: tin, tin tưởng, tin rằng, niềm tin, tin vào
feel: cảm thấy, cảm giác, cảm nhận, thấy mình, cảm xúc
remember: nhớ, nhớ lại, ghi nhớ, hồi tưởng, còn nhớ
forget: quên, lãng quên, bị quên, quên mất, bỏ quên
have: có, tôi có, đang có, sở hữu, có được
have-not: không có, chưa có, ko có, chẳng có, k có, chả có, thiếu
there-is-not: không có, chẳng có, không còn, không tồn tại, làm gì có
be-allowed: được phép, được cho phép, cho phép, được ở lại, được cấp phép
not: không, ko, chẳng, chưa, chả, đừng, không phải, kg
no: không, không phải, không đâu, không hề, ko
yes: vâng, dạ, đúng vậy, dạ vâng, phải rồi, ừ
without: không có, thiếu, mà không, không cần, không kèm
with: với, cùng với, cùng, kèm theo
for: cho, để, vì, dành cho
because: vì, bởi vì, tại vì, do, bởi, vì vậy nên, do đó
but: nhưng, nhưng mà, tuy nhiên, song, thế mà, mà lại
although: mặc dù, dù, tuy, cho dù, dẫu, mặc dầu
if: nếu, nếu như, giả sử, trong trường hợp, lỡ
then: thì, rồi, sau đó, thế thì, tiếp đó
and-so: nên, vì vậy, do đó, vì thế, cho nên, thế nên
or: hoặc, hay, hay là, hoặc là
also: cũng, cũng vậy, ngoài ra, và cả, cũng như
only: chỉ, chỉ có, chỉ là, mỗi, duy nhất
nothing: không có gì, chẳng có gì, không gì, chẳng gì, không cái gì, ko có gì
everything: tất cả, mọi thứ, mọi việc, mọi điều, hết thảy
something: cái gì đó, gì đó, điều gì đó, một điều, một cái gì, việc gì đó
more: hơn, thêm, nhiều hơn, nữa, thêm nữa
less: ít hơn, bớt, giảm, kém hơn
much: nhiều, rất nhiều, bao nhiêu là, quá nhiều, đông, lắm
little: ít, một chút, một ít, chút ít, tí, một tí
very: rất, quá, lắm, vô cùng, cực kỳ, hết sức
enough: đủ, đủ rồi, đầy đủ, quá đủ
here: ở đây, tại đây, nơi này, nơi đây, đây
there: ở đó, đó, chỗ đó, nơi đó, bên đó, đằng kia
new: mới, mới đây, cái mới, luật mới
old-thing: cũ, xưa cũ, cổ, đồ cũ, cũ kỹ
good: tốt, tốt lành, hay, ổn, ngon, tử tế
bad: xấu, tồi, tệ, tồi tệ, kém, dở, quá tệ
better: tốt hơn, khá hơn, hay hơn, tốt đẹp hơn, ổn hơn
big: lớn, to, to lớn, khổng lồ, bự
small: nhỏ, bé, nhỏ bé, nho nhỏ, bé xíu
hard-difficult: khó, khó khăn, nặng, vất vả, nan giải, gian nan
easy: dễ, dễ dàng, đơn giản, nhẹ nhàng
important: quan trọng, cần thiết, thiết yếu, trọng yếu
true: đúng, thật, sự thật, đúng vậy, đúng thế, chính xác là
same: giống, giống nhau, như nhau, cùng một, tương tự, y như
other: khác, người khác, cái khác, những người khác, còn lại
own: riêng, của riêng, riêng mình, chính mình
article: bài viết, bài báo, bài này, bài đăng, văn bản, bài
author: tác giả, ban biên tập, nhà báo, biên tập viên, tòa soạn, người viết, phóng viên
comment: bình luận, nhận xét, comment, cmt, ý kiến bạn đọc, kommentar
read-article: đọc bài, đọc bài viết, đọc bài báo, đã đọc bài, đọc xong bài, đọc bài này
interesting: thú vị, hấp dẫn, hay, đáng chú ý, lý thú, bổ ích
great-praise: tuyệt vời, tuyệt, hay quá, xuất sắc, quá hay, đỉnh, quá tuyệt, tốt lắm
well-written: viết hay, bài viết hay, viết rất hay, bài hay, viết tốt, viết rõ ràng, dễ hiểu
agree: đồng ý, tán thành, nhất trí, đồng tình, nói đúng, chuẩn, quá đúng
disagree: không đồng ý, phản đối, không đúng, không tán thành, không đồng tình, phản bác, ko đồng ý
opinion: ý kiến, quan điểm, tôi nghĩ, tôi thấy, góc nhìn, tôi cho rằng
in-my-view: theo tôi, theo ý tôi, theo quan điểm của tôi, theo mình, ý kiến cá nhân, quan điểm cá nhân
society: xã hội, cộng đồng, xã hội đức, đời sống xã hội
integration: hội nhập, hòa nhập, hoà nhập, integration
politics: chính trị, chính sách, nền chính trị, đường lối, politik
democracy: dân chủ, nền dân chủ, demokratie
freedom: tự do, quyền tự do, sự tự do, tự do ngôn luận
justice: công lý, công bằng, sự công bằng, chính nghĩa, lẽ phải
unfair: bất công, không công bằng, oan, vô lý, bất bình đẳng, oan ức
dignity: nhân phẩm, phẩm giá, danh dự, đáng sống, tôn trọng con người
solidarity: đoàn kết, tương thân tương ái, tình đoàn kết, đùm bọc, tương trợ
humanity: nhân đạo, tình người, lòng nhân ái, nhân văn, lòng nhân đạo, tính người
responsibility: trách nhiệm, nghĩa vụ, bổn phận, chịu trách nhiệm
right-wing: cánh hữu, cực hữu, afd, phát xít, nazi, phe hữu, tân quốc xã
left-wing: cánh tả, đảng xanh, phe tả, thiên tả, cực tả, đảng tả
media: truyền thông, báo chí, phương tiện truyền thông, giới truyền thông, mạng xã hội
newspaper: báo, tờ báo, nhật báo, tạp chí, báo mạng
television: truyền hình, tivi, ti vi, đài, thời sự, bản tin, tv
statistics: thống kê, số liệu, con số, phần trăm, tỷ lệ, tỉ lệ
limit-migration: hạn chế nhập cư, hạn chế, giới hạn, đóng cửa biên giới, đóng biên giới, siết chặt, kiểm soát biên giới
uncontrolled: không kiểm soát, mất kiểm soát, ồ ạt, tràn lan, tràn vào, hàng loạt
crime: tội phạm, phạm tội, tội ác, tỷ lệ tội phạm, vi phạm pháp luật, phạm pháp
culture: văn hóa, văn hoá, nền văn hóa, văn minh
religion: tôn giáo, tín ngưỡng, đạo giáo, các tôn giáo
islam: hồi giáo, đạo hồi, islam, người hồi giáo, muslim
tradition: truyền thống, phong tục, tập quán, hủ tục
taxpayer: người đóng thuế, người nộp thuế, tiền thuế của, tiền thuế của dân, tiền thuế
pensioners: lương hưu, tiền hưu, hưu trí, về hưu, người về hưu, rente
capacity: quá tải, năng lực, sức chứa, hết khả năng, khả năng tiếp nhận, quá sức
population: dân số, dân cư, người dân, cư dân, dân chúng
generation: thế hệ, thế hệ trẻ, thế hệ thứ hai, thế hệ sau
history: lịch sử, trong lịch sử, quá khứ, sử
example: ví dụ, thí dụ, tấm gương, minh họa, điển hình
source: nguồn, nguồn tin, trích dẫn, nguồn gốc, dẫn nguồn
report: báo cáo, bản tin, tường thuật, tường trình, phóng sự, bài tường thuật
study-research: nghiên cứu, công trình nghiên cứu, khảo sát, nhà nghiên cứu, khoa học
demand: đòi hỏi, yêu cầu, kêu gọi, đòi, đề nghị
criticise: chỉ trích, phê bình, phê phán, lên án, chê
protest: biểu tình, phản đối, cuộc biểu tình, xuống đường, đấu tranh
petition: kiến nghị, thỉnh nguyện, thỉnh nguyện thư, petition, ký tên ủng hộ, đơn kiến nghị
bureaucracy: quan liêu, hành chính, thủ tục rườm rà, bộ máy hành chính, giấy tờ rườm rà, burokratie
digital: trực tuyến, online, kỹ thuật số, số hóa, qua mạng, internet
system: hệ thống, cơ chế, chế độ, bộ máy
future: tương lai, mai sau, sau này, về sau
change: thay đổi, đổi, sửa đổi, cải cách, biến đổi, chuyển biến
problem-political: thất bại, yếu kém, bất lực, thất bại của chính phủ, chính phủ thất bại, vô trách nhiệm
money-state: ngân sách, tiền nhà nước, kinh phí, ngân quỹ, tiền công quỹ
normal: bình thường, thông thường, như thường, thường tình
always-same: lúc nào cũng thế, lúc nào cũng vậy, vẫn thế, như mọi khi, vẫn như cũ, luôn như vậy, muôn thuở
of-course: tất nhiên, dĩ nhiên, đương nhiên, hiển nhiên, chắc chắn
really: thật sự, thực sự, quả thật, thật là, đúng là
finally: cuối cùng, rốt cuộc, sau cùng, mãi rồi, cuối cùng cũng
actually: thực ra, thật ra, thực chất, thực tế, vốn dĩ
exactly: chính xác, đúng, chuẩn, đúng như, đúng y
maybe: có lẽ, có thể, chắc là, hình như, biết đâu
simply: đơn giản, đơn giản là, chỉ đơn giản, giản dị, chỉ việc
general: nói chung, chung chung, tổng quát, nhìn chung, về cơ bản
for-example: ví dụ như, chẳng hạn, ví dụ, thí dụ như, vd, chẳng hạn như
imagine: tưởng tượng, hình dung, thử tưởng tượng, hãy tưởng tượng
why-always: sao lúc nào cũng, tại sao cứ, sao cứ, tại sao lúc nào, sao toàn, tại sao luôn
congratulations: chúc mừng, xin chúc mừng, chúc mừng bạn, xin chia vui
good-luck: chúc may mắn, may mắn, chúc mọi điều, chúc tốt lành, chúc thành công, chúc sức khỏe
courage: can đảm, dũng cảm, gan dạ, lòng can đảm, dũng khí
proud: tự hào, hãnh diện, niềm tự hào, kiêu hãnh
respect: tôn trọng, kính trọng, khâm phục, ngưỡng mộ, nể phục
success: thành công, đạt được, thành tựu, đã làm được, đã đỗ, đậu rồi
today-i-work: giờ tôi làm, hiện tôi đang làm, bây giờ tôi làm, nay tôi làm, giờ tôi đã có việc, hiện đang làm việc
keep-going: tiếp tục, cố lên, tiếp tục phát huy, tiếp tục nhé, đừng bỏ cuộc, phát huy
respect-work: công việc của các bạn, việc làm của các bạn, các bạn làm, công việc của các anh chị, cống hiến, công việc của hội đồng
helped-me: đã giúp tôi, giúp tôi rất nhiều, đã giúp em, giúp được tôi, đã giúp chúng tôi, nhờ các bạn mà, đã giúp gia đình
my-experience: kinh nghiệm của tôi, theo kinh nghiệm, trải nghiệm của tôi, tôi cũng từng, tôi đã từng, trường hợp của tôi, kinh nghiệm bản thân
advise-you: tôi khuyên bạn, bạn phải, hãy đến, bạn hãy, khuyên bạn, bạn thử, bạn cứ
you-should: bạn nên, các bạn nên, anh nên, chị nên, em nên, nên đi, mọi người nên
offer: đề nghị giúp, cung cấp, ưu đãi, nhận làm, sẵn sàng giúp, angebot, dành tặng
donate: quyên góp, đóng góp, tặng, ủng hộ tiền, từ thiện, hiến tặng, spende*
give-room: cho thuê phòng, cho thuê, phòng trống, có phòng, cho ở nhờ, nhà trống, cho thuê nhà
clothes: quần áo, áo quần, đồ đạc, xe đạp, bàn ghế, đồ dùng, nội thất
volunteer-offer: muốn giúp đỡ, muốn làm tình nguyện, tham gia tình nguyện, đăng ký tình nguyện, tôi có thể giúp, muốn tham gia giúp, giúp người tị nạn
tandem: trao đổi ngôn ngữ, tandem, đỡ đầu, bạn học tiếng, đối tác ngôn ngữ, patenschaft
we-hire: cần tuyển, tuyển dụng, tuyển nhân viên, chúng tôi tuyển, cần thợ, cần người làm, tuyển thợ, đang tuyển
company: công ty, hãng, doanh nghiệp, xí nghiệp, nhà máy, firma
association: hội, hiệp hội, tổ chức, hội đoàn, verein, đoàn thể, hội người việt
event: sự kiện, buổi gặp, hội thảo, buổi nói chuyện, chương trình, buổi lễ, veranstaltung
register: đăng ký, ghi danh, đăng kí, anmeldung, anmelden, khai báo
brochure: tờ rơi, tài liệu quảng cáo, sách hướng dẫn, tập sách, đặt mua, flyer, broschure
newsletter: bản tin, newsletter, bản tin điện tử, nhận bản tin, thư tin
interview-request: xin phỏng vấn, muốn phỏng vấn, đề nghị phỏng vấn, mời phỏng vấn, phỏng vấn các anh chị, buổi trả lời phỏng vấn
thesis: luận văn, khóa luận, luận án, masterarbeit, khảo sát, bachelorarbeit, bảng câu hỏi
school-class-visit: dự án trường, bài thuyết trình, thuyết trình, lớp chúng em, dự án, bài tập ở trường, referat
press: phòng báo chí, phóng viên, báo chí, ký giả, nhà báo, đài truyền hình
film-exhibition: phim, bộ phim, triển lãm, kịch, nhà hát, rạp, phim tài liệu
delete-comment: xóa bình luận, xoá bình luận, gỡ bình luận, xóa bài, xóa comment, xóa cmt, bị xóa, gỡ bài
website: trang web, website, đường link, link, trang mạng, web
typo: lỗi chính tả, sai chính tả, đánh máy sai, lỗi đánh máy, sửa lại, đính chính
moderator: quản trị viên, admin, ad, kiểm duyệt, người kiểm duyệt, ban quản trị, ad ơi
joke: đùa, trò đùa, nói đùa, mỉa mai, hài hước, chuyện cười, châm biếm
well-then: hay thật, giỏi thật, hay nhỉ, hay ho gớm, tuyệt thật đấy, hoan hô, giỏi quá nhỉ
original-documents: giấy tờ thật, giấy tờ gốc, hàng thật, bằng thật, đăng ký trong hệ thống, có hồ sơ gốc, phôi thật, giấy tờ chính gốc
buy-passport: mua hộ chiếu, bán hộ chiếu, làm hộ chiếu, làm giấy tờ giả, mua giấy tờ, hộ chiếu giả, mua bằng lái, làm bằng lái
buy-certificate: bằng không cần thi, mua bằng, bán bằng, chứng chỉ không cần thi, bao đậu, làm bằng giả, mua chứng chỉ, không cần thi
guarantee: đảm bảo, bảo đảm, cam kết, bảo hành, bao đỗ, uy tín, garantie
fast-days: trong vài ngày, nhanh chóng, chỉ trong ngày, trong vòng _ ngày, lấy ngay, nhanh gọn, vài ngày
discreet: kín đáo, uy tín, bảo mật, đáng tin cậy, bảo mật tuyệt đối, an toàn bảo mật
whatsapp: whatsapp, zalo, telegram, viber, facebook, messenger, signal
contact-us: liên hệ ngay, liên hệ chúng tôi, liên hệ với chúng tôi, hãy liên hệ, inbox ngay, liên hệ zalo, lh ngay, liên hệ qua
loan: vay tiền, cho vay, khoản vay, vay vốn, tín dụng, vay nhanh, kredit
interest-rate: lãi suất, tiền lãi, lãi, lãi thấp, lãi suất thấp
invest: đầu tư, lợi nhuận, nhà đầu tư, sinh lời, vốn, lãi cao
bitcoin: bitcoin, tiền ảo, tiền điện tử, crypto, coin, usdt, forex
earn: kiếm tiền, kiếm tiền online, làm tại nhà, kiếm thêm, thu nhập thụ động, việc nhẹ lương cao, làm giàu
click-here: bấm vào đây, nhấn vào đây, click vào, bấm vào link, nhấp vào, truy cập, click vào đây
discount: giảm giá, khuyến mãi, ưu đãi, giá rẻ, sale, khuyến mại
agency: đại lý, công ty môi giới, trung tâm, dịch vụ, môi giới, agentur
visa-service: dịch vụ visa, làm visa, nhận làm visa, bao visa, dịch vụ giấy tờ, dịch vụ làm giấy, visa bao đậu
win: trúng thưởng, chiến thắng, giải thưởng, trúng giải, thắng, phần thưởng
casino: casino, cá cược, cá độ, nhà cái, lô đề, đánh bạc, nổ hũ, xổ số
weight-pills: giảm cân, thuốc giảm cân, viagra, thuốc cường dương, cường dương, giảm béo, trắng da
seo: seo, tăng lượt truy cập, tăng traffic, thiết kế website, lên top google, quảng cáo google, lượt truy cập, backlink
dating: hẹn hò, tìm bạn đời, kết bạn bốn phương, gái gọi, tìm bạn gái, mai mối, sex
parasite: ký sinh, ăn bám, ăn bám xã hội, kí sinh trùng, ký sinh trùng, đồ ăn bám, bọn ăn bám, lũ ăn bám
animal-slur: đồ chó, lũ chó, bọn chó, con lợn, lũ khỉ, súc vật, súc sinh, lũ chuột
filth: rác rưởi, cặn bã, đồ rác, bẩn thỉu, lũ rác rưởi, cặn bã xã hội, dơ bẩn
idiot: ngu, ngu ngốc, đồ ngu, óc chó, ngu dốt, đần độn, thằng ngu, ngu xuẩn
whore: con đĩ, đồ đĩ, đĩ điếm, gái điếm, con điếm, cave, điếm
shit: cứt, đồ cứt, chết tiệt, khốn kiếp, như cứt, như shit, shit, mẹ kiếp
fuck: địt, đụ, địt mẹ, đụ má, đm, dcm, đéo, vcl
son-of: chó đẻ, thằng chó, đồ khốn, thằng khốn, đồ con hoang, khốn nạn, con chó đẻ, thằng mất dạy
liar: kẻ nói dối, nói dối, dối trá, đồ dối trá, bịa đặt, lừa đảo, xạo
traitor: kẻ phản bội, phản quốc, phản bội, bán nước, kẻ phản quốc, lũ bán nước, việt gian
terrorist: khủng bố, kẻ khủng bố, bọn khủng bố, terrorist, quân khủng bố
criminal: kẻ tội phạm, bọn tội phạm, tội phạm, kẻ phạm tội, lũ tội phạm, lũ cướp, kẻ giết người
invader: quân xâm lược, xâm lược, xâm chiếm, bọn xâm lược, làn sóng, làn sóng nhập cư, kẻ xâm lược
out-with: cút đi, cút khỏi, cút ra khỏi, biến đi, cút hết, tống cổ, đuổi hết, cút xéo
go-home: cút về nước, cút về, về nước đi, về nước mày, cút về việt nam, về nhà đi, về nơi mày, biến về nước
shoot: bắn, bắn chết, bắn bỏ, xử bắn, bị bắn, bắn hết
burn: thiêu, đốt, đốt nhà, thiêu sống, đốt trại, đốt sạch, phóng hỏa
gas: phòng hơi ngạt, hơi ngạt, trại tập trung, lò thiêu, hơi độc, auschwitz, lò hơi ngạt
hang-them: treo cổ chúng, treo cổ hết, treo cổ lũ, treo cổ bọn, treo chúng nó, treo cổ nó
we-find-you: biết mày ở đâu, sẽ tìm ra mày, tao sẽ tìm, biết nhà mày, coi chừng tao, mày liệu hồn, liệu hồn, tao sẽ giết
deserve: đáng đời, đáng chết, xứng đáng, đáng bị, đáng kiếp, cho đáng
hate: ghét, căm thù, căm ghét, thù ghét, hận, thù hận
disgusting: ghê tởm, kinh tởm, tởm, đáng ghê tởm, buồn nôn, tởm lợm
race-slur: mọi đen, thằng mọi, bọn mọi, bọn rệp, thằng tây đen, rợ, bọn man rợ, khựa
`;
