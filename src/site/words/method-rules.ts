/** One rule that holds for every kind of promise, and why it is fair. */
export interface GeneralRule {
  rule: string;
  why?: string;
}

/** Rules under one heading. */
export interface RuleGroup {
  heading: string;
  rules: readonly GeneralRule[];
}

/** The rules that hold for every kind, in the order in which a verdict is worked out by hand from the tables. */
export const generalRules: readonly RuleGroup[] = [
  {
    heading: 'Số nào được dùng',
    rules: [
      {
        rule: 'Lấy bảng observations: những dòng mà cột firstRelease là kỳ công bố đang xét hoặc kỳ trước, nói về ngày không sau ngày chốt (cột lastDay), và chưa bị một dòng khác trong số ấy đính chính (cột correctsReport, correctsId); với kỳ mới nhất, cột isReplaced cho biết ngay.',
        why: 'Ai tính lại cũng bắt đầu từ cùng những số ấy; số sai được thay chứ không bị xóa.',
      },
      {
        rule: 'k/N đổi thành 100 × k ÷ N khi đơn vị là %, còn lại lấy k. Việc đạt hay chưa đạt mà báo cáo ghi k/N thì k = N là đã đạt, k < N là chưa đạt. Điều hứa bằng số mà báo cáo chỉ ghi đã đạt hay chưa đạt thì lấy lời ấy; lời thuộc loại khác nữa (mức xếp loại ở chỗ cần con số) là Chưa đủ dữ liệu (wrong-kind-of-value). Khoảng “từ … đến …” lấy đầu kém hơn. So sánh bằng số chưa làm tròn.',
        why: 'Chưa biết chắc thì không được tính phần có lợi.',
      },
      {
        rule: 'Mỗi ngày, mỗi cơ quan có một lời: số chính thức đứng trước số tạm tính của chính cơ quan ấy, trong các số tạm tính lấy số nhận sau cùng. Hai số chính thức khác nhau của một cơ quan cho cùng ngày, và lời khác nhau của hai cơ quan, dù là số cả năm hay lũy kế, chính thức hay tạm tính, là mâu thuẫn: Chưa đủ dữ liệu. k/N bằng nhau là một lời, cũng như hai lời đổi ra giống nhau theo quy tắc trên (17/19 và “chưa đạt”, 19/20 và 95%), trừ khi mỗi bên nêu tên những nơi khác nhau.',
        why: 'Trang không chọn hộ bên nào đúng; chỉ một đính chính mới gỡ được.',
      },
      {
        rule: 'Số mới nhất là số của ngày muộn nhất, từ năm đầu của giai đoạn và sau mức xuất phát. Với mức phải đạt vào một thời điểm, số lũy kế của một năm chưa hết được xét nếu đơn vị là %; nếu là lượng cộng dồn thì chỉ nêu, không xét.',
        why: 'Lượng cộng dồn giữa năm bao giờ cũng thấp, còn tỷ lệ thì không: số kém mới có không được nấp sau số cũ tốt hơn.',
      },
      {
        rule: 'Số của một năm là số về ngày 31/12 năm ấy: số cả năm, quý IV, hoặc của chính ngày đó.',
      },
      {
        rule: 'Mức xuất phát là dòng isBaseline của ngày không sau ngày ban hành; hai mức khác ngày là mâu thuẫn. Mức xuất phát không tính là số đã báo cáo của kỳ nào. Không có mức xuất phát thì không tính nhịp: Chưa đủ dữ liệu, trừ khi đã đạt mức hoặc đã đến hạn, khi đó xét theo chính giá trị. Nếu chỉ có mức của ngày sau đó thì dùng mức ấy và nói rõ; nếu trước nó đã có số báo cáo thì tính thêm một lần từ số đầu tiên và lấy kết quả kém hơn. Việc đếm cộng dồn không có mức xuất phát thì bắt đầu từ 0 vào ngày 31/12 trước năm đầu.',
        why: 'Chọn lại điểm xuất phát sau khi đã tụt không xóa được chỗ tụt.',
      },
      {
        rule: 'Ngắt dãy số: dòng có chữ ở cột breaksSeries (không phải isBaseline) mới nhất đến ngày chốt là chỗ định nghĩa hoặc phạm vi đổi. Số trước và từ ngày ấy không so với nhau: không tính nhịp hay tăng trưởng, không coi là kém năm trước, mà là Chưa đủ dữ liệu (series-broken). Mức xuất phát tính lại theo cách mới (isBaseline và có chữ ở cột breaksSeries) thay mức cũ. Đã đạt mức, hay đến hạn mà chưa đạt, thì vẫn xét theo chính giá trị.',
        why: 'Đổi cách đếm không phải là tiến bộ, cũng không phải là thụt lùi.',
      },
      {
        rule: 'Ngày đầu tiên phải có số: 31/12 của năm đầu nếu là điều hứa cho từng năm, hoặc nếu số không phải mức tại một ngày (cột nature); còn lại là ngày cuối của quý đầu tiên bắt đầu sau ngày ban hành (ban hành 31/3/2026: ngày 30/6/2026). Trước ngày ấy chưa có số là Chưa đến kỳ, từ ngày ấy là Chưa báo cáo.',
      },
    ],
  },
  {
    heading: 'Mức cần có và nhịp',
    rules: [
      {
        rule: 'Văn bản về sau sửa mức, hạn hoặc cơ quan thì kỳ công bố chốt số liệu từ ngày văn bản có hiệu lực và đã được nhập trở đi xét theo mức mới, và ghi theo văn bản nào; điều hứa cho từng năm thì mỗi năm xét theo mức có hiệu lực ngày 31/12 năm ấy.',
        why: 'Kỳ đã công bố không đổi, và không ai bị xét theo mức chưa có lúc ấy.',
      },
      {
        rule: 'Số năm giữa hai ngày: số năm tròn đến ngày trùng ngày tháng, cộng số ngày lẻ ÷ số ngày của năm kế tiếp. Từ 31/12/2025 đến 30/6/2026 là 181 ÷ 365 = 0,4959.',
      },
      {
        rule: 'Mức cần có = xuất phát + (đích − xuất phát) × số năm đã qua ÷ số năm từ xuất phát đến hạn; sau hạn là đích. Nhịp = (số mới nhất − xuất phát) ÷ (mức cần có − xuất phát); mức phải giảm cũng một công thức. “Đạt 85%” thì từ 85% là đạt, hơn không phải là lỗi. Cột expected ghi mức cần có: với điều hứa cho từng năm và tăng trưởng là chính mức đã hứa, ghi cả khi chưa có số; với “đủ tất cả” là N, ghi khi đã có số cùng N; với “giữ vững” là mức xuất phát, ghi khi đã có số sau mức ấy; để trống khi không tính nhịp, với việc đạt hay chưa và mức xếp loại. Cột measured ghi số đem so: việc đạt hay chưa mà báo cáo ghi k/N thì là k; để trống khi chưa có số, báo cáo mâu thuẫn, tổng số khác văn bản, hoặc báo cáo chỉ ghi đã đạt hay chưa hay mức xếp loại.',
      },
      {
        rule: 'Thứ đếm được thì cần tròn đơn vị, làm tròn xuống (mức phải giảm: làm tròn lên): khi số mới nhất là k/N, một đơn vị là 100 ÷ N với tỷ lệ; và khi đếm cộng dồn mà mọi số đều là số nguyên. Làm tròn chính mức cần có về bội số của đơn vị; “quá sớm” cũng tính bằng mức đã làm tròn. Nếu khi ấy chưa cần thêm đơn vị nào thì hơn xuất phát là Vượt mức cần có, bằng là Bám sát, kém là Đi lùi.',
        why: 'Không ai thành lập được 0,8 tổ chức hay có thêm nửa nữ cấp ủy viên.',
      },
      {
        rule: 'Nhịp trên 1 là Vượt mức cần có; từ 0,95 đến 1 là Bám sát; từ 0,60 là Chậm; từ 0 là Chậm nhiều; dưới 0 là Đi lùi.',
        why: 'Bằng mức cần có là làm đúng lời hứa, chưa phải là vượt.',
      },
      {
        rule: 'Dung sai là nửa đơn vị của chữ số cuối: lấy số có nhiều chữ số thập phân nhất trong mọi số của phần ấy đến ngày chốt (93 và 94,5: đơn vị 0,1, dung sai 0,05); với k/N là 0. Thấp hơn mức cần có không quá dung sai là Bám sát. Dung sai không đổi được đạt thành không đạt, hay ngược lại.',
        why: 'Số đã làm tròn không cho biết những khác biệt nhỏ hơn thế; mọi phần dùng chung một quy tắc, không phần nào tự đặt.',
      },
      {
        rule: 'Quá sớm để đánh giá: khi phần phải thay đổi (mức cần có − xuất phát) không quá năm đơn vị của chữ số cuối (với k/N: năm đơn vị đếm) và số mới nhất chưa cách xuất phát đủ một năm. Khi ấy không ghi nhịp; trang nói từ ngày nào thì đánh giá được.',
        why: 'Khi đó chữ số cuối nhảy một đơn vị đã đổi cả đánh giá.',
      },
      {
        rule: 'Xuất phát đã bằng hoặc hơn đích: chỉ còn giữ hay mất. Kém đích không quá dung sai là Bám sát; kém số ngay trước đó (không có thì kém xuất phát) là Đi lùi; còn lại là Chậm.',
      },
      {
        rule: 'Văn bản không ghi thời hạn thì không tính nhịp: kém xuất phát quá dung sai là Đi lùi, chưa đủ là Chưa đến kỳ, đến ngày cuối của giai đoạn mà chưa đủ là Không đạt. Riêng tăng trưởng bình quân vẫn có nhịp, vì tốc độ đã hứa cho mỗi năm; “giữ vững” thì theo quy tắc của riêng nó dưới đây. Văn bản chỉ ghi “trong nhiệm kỳ” thì lấy ngày cuối của giai đoạn làm hạn, và nói rõ ở trang chỉ tiêu.',
        why: 'Không thể chê chậm so với một ngày mà văn bản không viết.',
      },
    ],
  },
  {
    heading: 'Đến hạn, quá hạn, muộn',
    rules: [
      {
        rule: 'Đã đạt: việc làm một lần và việc đếm cộng dồn là Đạt ngay; còn lại trước hạn là Đạt, cần giữ, từ ngày hạn là Đạt. Nếu không số nào về ngày hạn hoặc trước đó đạt mức cam kết thì là Đạt, muộn.',
        why: 'Làm xong vẫn là làm xong, nhưng trễ thì phải nói là trễ.',
      },
      {
        rule: 'Chưa đạt: số về ngày hạn hoặc sau đó kém cam kết là Không đạt; nếu từ ngày hạn đã có lần đạt thì là Đi lùi. Việc chỉ có đạt hay chưa là Quá hạn từ ngày sau ngày hạn; từng báo là đạt mà nay chưa thì là Đi lùi.',
        why: 'Trong chính ngày hạn vẫn còn kịp.',
      },
      {
        rule: 'Cần số mới khi đã hết một năm mà số mới nhất thuộc năm trước nữa, hoặc đã đến hạn mà số mới nhất còn ở trước hạn. Cần mà không có: nếu theo số cuối là Chậm, Chậm nhiều, Đi lùi hay Không đạt thì giữ nguyên, kèm “chưa có số mới từ …”, và sau ngày hạn là Không đạt (Quá hạn); còn lại là Chưa báo cáo. Qua hạn mà không có số mới thì trang nói vậy.',
        why: 'Không báo cáo thì không được lợi hơn báo cáo thật.',
      },
      {
        rule: 'Bốn cách nói khi thiếu số, mỗi cách một nghĩa. “Chưa có số liệu”: chưa báo cáo nào nói đến. “Chưa báo cáo”: đến kỳ phải có mà chưa báo cáo nào của kỳ ấy nói đến. “Chưa ghi nhận báo cáo”: một cơ quan có việc phải báo cáo, đến ngày chốt chưa có báo cáo của quý nhập được vào trang (chưa gửi, hoặc tệp đã gửi còn chỗ phải sửa) và không nơi nào khác báo cáo những việc ấy; quý mà xã chưa công bố kỳ nào và chưa nơi nào gửi báo cáo là “chưa thu báo cáo”, không tính là chậm. “Không có tin”: báo cáo của quý không nói đến, và không bắt buộc phải nói.',
      },
    ],
  },
  {
    heading: 'Điều hứa cho từng năm',
    rules: [
      {
        rule: 'Năm đã hết thì đạt hoặc không đạt, theo số của năm. Năm mới nhất đã hết quyết định: đạt là Đạt, cần giữ; không đạt mà kém năm trước (kể cả mức xuất phát; với tăng trưởng từng năm là chính mức ấy giảm) là Đi lùi, còn lại là Không đạt. Năm ấy chưa có số mà năm gần nhất có số là không đạt thì giữ đánh giá của năm đó. Bảng year-verdicts có một dòng cho mỗi năm, từ năm đầu đến năm của ngày chốt, chỉ ghi năm ấy đạt hay không đạt; Đi lùi chỉ có ở đánh giá của phần.',
      },
      {
        rule: 'Hết năm cuối thì xét cả giai đoạn, số năm đạt trên số năm phải đạt: có năm không đạt là Không đạt (Đi lùi nếu năm cuối đi lùi), không thì có năm chưa có số là Chưa báo cáo, không thì Đạt.',
        why: 'Hứa hằng năm là hứa mọi năm; năm cuối tốt không xóa được năm kém.',
      },
    ],
  },
  {
    heading: 'Nhiều phần, hai mức in khác nhau',
    rules: [
      {
        rule: 'Chỉ tiêu lấy đánh giá của phần kém nhất; kém bằng nhau thì lấy phần đứng trước. Danh sách “Từ tốt đến kém” ghi trường hợp thường gặp của Đi lùi; cho đúng thì Đi lùi xếp ngang Chậm nhiều khi chưa đến hạn, ngang Không đạt khi năm đã hết, đã qua hạn hoặc mức phải giữ đã mất.',
        why: 'Tụt một chút sau khi đạt đủ không kém hơn làm được một nửa.',
      },
      {
        rule: 'Hai chỗ của văn bản in hai mức thì xét cả hai và ghi cạnh nhau; chỉ tiêu và các phép đếm lấy kết quả kém hơn, cho đến khi đính chính. Ở bảng verdicts, cột status theo mức ghi ở phần chỉ tiêu, cột elsewhere theo mức kia; kết quả kém hơn ở bảng targets.',
        why: 'Trang không được chọn mức dễ thay cho người viết văn bản.',
      },
      {
        rule: 'Tạm tính: khi bất cứ số nào mà một phần dựa vào còn tạm tính (với điều hứa cho từng năm là năm quyết định; hết giai đoạn là mọi năm). Chưa đủ dữ liệu, Chưa báo cáo, Chưa đến kỳ không dựa vào số nào nên không ghi tạm tính. Đếm số chỉ tiêu theo từng trạng thái, luôn kèm tổng số; không tính một tỷ lệ chung.',
        why: 'Một số có thể còn đổi thì đánh giá dựa vào nó cũng vậy.',
      },
    ],
  },
  {
    heading: 'Còn phải làm, và nếu cứ như vậy',
    rules: [
      {
        rule: 'Mức còn phải đạt mỗi năm = (đích − số mới nhất) ÷ số năm từ ngày của số mới nhất đến hạn. Với tăng bình quân G trên N năm, đã qua n năm: ((1 + G)^N ÷ tích các (1 + tốc độ từng năm))^(1 ÷ (N − n)) − 1.',
      },
      {
        rule: 'Nếu cứ như vậy = số mới nhất + mức thay đổi mỗi năm × số năm đến hạn. Có số của ít nhất bốn năm (mỗi năm lấy số cuối, kể cả mức xuất phát) thì lấy bình quân tối đa năm lần thay đổi gần nhất; ít hơn thì lấy từ xuất phát đến nay, khi đã đủ một năm. Không dùng để đánh giá.',
      },
    ],
  },
  {
    heading: 'Chắc đến đâu',
    rules: [
      {
        rule: 'Tính lại cùng quy tắc, mỗi lần đổi một điều: cộng (có thể đã làm tròn xuống: rounded-down) rồi trừ (có thể đã làm tròn lên: rounded-up) nửa đơn vị của chữ số cuối vào số mới nhất (không áp dụng cho k/N và số đếm nguyên), làm như vậy với mức xuất phát khi có tính nhịp (baseline-rounded-down, baseline-rounded-up), bỏ mọi số tạm tính, dùng mức in ở chỗ khác. Có lần nào ra kết quả khác thì là “chưa chắc” và nêu cả các kết quả.',
        why: 'Người bị chấm và người đọc cần biết đánh giá có đứng được trước một chữ số làm tròn hay không.',
      },
      {
        rule: 'Khoảng cách: số mới nhất phải thêm hay bớt ít nhất bao nhiêu, tính tròn đến chữ số cuối (với k/N: tròn đơn vị đếm), thì đánh giá tốt hơn hay kém đi. Tuổi của số: từ ngày của số mới nhất đến ngày chốt.',
      },
      {
        rule: 'Mức mà văn bản không in thành số, trang tự hiểu: kết quả nhiều nhất chỉ “chắc về con số”.',
        why: 'Hiểu mức ấy cách khác thì kết quả khác, dù số báo cáo đúng.',
      },
    ],
  },
  {
    heading: 'So với kỳ trước',
    rules: [
      {
        rule: '“Tốt lên”, “Xấu đi” là nói về đánh giá, theo thứ tự từ tốt đến kém dưới đây. Kỳ trước đã không đạt, quá hạn hay đi lùi mà kỳ này vẫn vậy thì không phải tốt lên hay xấu đi; riêng năm không đạt còn kém năm trước thì ghi “Vẫn chưa đạt, số kém năm trước”. Đổi đánh giá mà trong đó có số báo cáo lại hoặc cách tính đổi, và một trong hai kỳ chưa đánh giá được, thì ghi riêng.',
        why: 'Số có thể tăng mà vẫn bị đánh giá kém đi, vì chậm hơn nhịp cần có; người đọc cần biết cái gì kém đi.',
      },
    ],
  },
];
