using TalentSettlement.Core.JointReview;
using TalentSettlement.Functions.JointReview;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>Reviewing, in the order of the procedure.</summary>
internal static class Reviewing
{
    extension(Scene scene)
    {
        /// <summary>Expects exactly these open tasks of the reviewer's department.</summary>
        public async Task HasToReview(ApiAccount reviewer, string caseId, params string[] items)
        {
            var review = await reviewer.Review(caseId).As<DepartmentReview>();
            scene.ExpectAll(
                $"open for {reviewer.Person!.Department}, {items.Length} in all",
                items.Order(StringComparer.Ordinal),
                review.Tasks.Where(task => task.IsOpen).Select(task => task.Item.Item).Order(StringComparer.Ordinal));
        }

        /// <summary>The reviewer takes a task, looks, and gives an opinion.</summary>
        public async Task Finds(ApiAccount reviewer, string caseId, string item, Finding finding)
        {
            await reviewer.Take(caseId, item).Expect(200);
            await reviewer.Review(caseId).Expect(200);
            var words = finding switch
            {
                Finding.NotSatisfied(var faults) => $"is not satisfied: {string.Join(", ", faults.Select(fault => fault.Code))}",
                Finding.FraudFound => "finds fraud",
                _ => "is satisfied",
            };
            await scene.Does(reviewer, $"({reviewer.Person!.Department}) reviews {item} and {words}", reviewer.Opine(caseId, item, finding).Expect(200));
        }

        /// <summary>Expects exactly these open tasks, and finds each in order.</summary>
        public async Task Clears(ApiAccount reviewer, string caseId, params string[] items)
        {
            await scene.HasToReview(reviewer, caseId, items);
            foreach (var item in items)
            {
                await scene.Finds(reviewer, caseId, item, new Finding.Satisfied());
            }
        }

        /// <summary>Expects how many cases wait for the reviewer's department.</summary>
        public async Task Worklist(ApiAccount reviewer, int cases) => scene.Expect(
            $"cases on the worklist of {reviewer.Person!.Department}", cases, (await reviewer.Worklist().As<TalentCases.CaseList>()).Items.Length);
    }
}
